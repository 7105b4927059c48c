import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from '#platform/print';
import { leading, outlineOf, pngOf, setLines, widthOf } from '#platform/picture';
import { compose } from './compose';
import { borders, corners, crackles, scenes } from './drawings';
import { tileInPage, tileSvg } from './tile-svg';

const hostile = [
  '<script>alert(1)</script>',
  'Zorg & welzijn "samen" <3 \'ja\'',
  ']]> --> <!-- &amp;nbsp; &#0;',
  'Samen 👨‍👩‍👧 verder 🌊',
  'מי שיודע הכול לא שואל דבר',
  'من يسأل لا يضيع',
  'W'.repeat(120),
  'arbeidsongeschiktheidsverzekering'.repeat(4).slice(0, 120),
  'i',
  '汉字'.repeat(30),
];
const faces = { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Literata' } };

describe('A tile', () => {
  test('has corners, borders, scenes and crackle to choose from, each with paint in it', () => {
    expect([corners.length, borders.length, scenes.length, crackles.length]).toEqual([7, 6, 10, 3]);
    for (const { paint } of [...corners, ...borders, ...scenes, ...crackles]) expect(paint).toMatch(/^<path /);
  });

  test('is the same for the same id and another for another', () => {
    expect(tileSvg({ id: 'a', text: 'Zand' })).toBe(tileSvg({ id: 'a', text: 'Zand' }));
    const wall = new Set(Array.from({ length: 60 }, (_, nth) => tileInPage({ id: `tegel ${nth}`, text: 'Zand' })));
    expect(wall.size).toBe(60);
  });

  test.each(hostile)('is a sound drawing for %s', async (text) => {
    for (const signed of ['', '<b>&']) {
      const svg = tileSvg({ id: text, text, signed });
      expect(svg).not.toMatch(/<script|<b>|on\w+=/);
      expect(() => new Resvg(svg, faces)).not.toThrow();
      expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
    }
  });

  test('keeps every letter within its room, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.boolean(), (typed, signed) => {
        const { text, top, signed: name } = compose({ id: typed, text: typed, signed: signed ? 'naam' : '' });
        for (const line of text.lines) expect(line.width * text.size).toBeLessThanOrEqual(446);
        expect(top).toBeGreaterThan(140);
        expect(top + text.lines.length * leading * text.size + (name ? 42 : 0)).toBeLessThan(500);
      }),
    );
  });

  test('leaves out of a picture what its faces cannot draw, and never the words themselves', () => {
    const svg = tileSvg({ id: 'a', text: 'Samen 👨‍👩‍👧 verder 🌊' });
    expect(svg).toContain('<title>Samen 👨‍👩‍👧 verder 🌊</title>');
    expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ')).toBe('Samen verder');
    expect(tileInPage({ id: 'a', text: '🌊' })).toContain('>🌊</text>');
  });

  test('loses no letter when words are cut', () => {
    for (const text of hostile) {
      const { lines } = setLines(text, { width: 444, height: 260, largest: 66, smallest: 24 });
      const letters = (words: string) => words.replace(/[ -]/g, '');
      expect(letters(lines.map((line) => line.text).join(''))).toBe(letters(text));
    }
  });

  test('measures with the widths of the face that draws it', () => {
    for (const text of ['Een korrel is klein, een duin begint ermee.', 'WWWW iiii', 'Ĳssel naïef š ž ő', '“Wie vraagt — wint…”']) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="10" y="120" font-size="100" font-weight="600" font-family="Literata, Literamo">${text}</text></svg>`;
      const drawn = new Resvg(svg, faces).getBBox()?.width ?? 0;
      expect(Math.abs(widthOf(text) * 100 - drawn) / drawn, text).toBeLessThan(0.05);
    }
  });

  test('is drawn fast enough for a page with sixty of them, also on a busy machine', () => {
    const started = performance.now();
    for (let nth = 0; nth < 60; nth++) tileInPage({ id: `tegel ${nth}`, text: 'Streep het moeilijke woord door. Wat overblijft is de zin, en die is kort.' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('is light in a page: its drawings are files that all tiles share', () => {
    const own = tileInPage({ id: 'a', text: 'Wie alles weet, vraagt niets.' }).replace(/href="[^"]*"/g, '');
    expect(own.length).toBeLessThan(3_000);
  });
});

describe('A tile as a picture', () => {
  test('is a square with everything on it, also the letters', async () => {
    const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
    const [bare, said] = await Promise.all([
      pngOf(tileSvg({ id: 'a', text: ' ' }), { width: 1080 }),
      pngOf(tileSvg({ id: 'a', text: 'Wie alles weet, vraagt niets.' }), { width: 1080 }),
    ]);
    expect(size(said)).toEqual([1080, 1080]);
    expect(said.length).toBeGreaterThan(bare.length + 5_000);
  });

  test('is a file that needs no face and says what is on it', async () => {
    const svg = await outlineOf(tileSvg({ id: 'a', text: 'Wie <alles> weet, vraagt niets.' }));
    expect(svg).toContain('<title>Wie &lt;alles&gt; weet, vraagt niets.</title>');
    expect(svg).not.toContain('<text');
    expect(svg.length).toBeLessThan(120_000);
  });
});
