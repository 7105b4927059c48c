import { describe, expect, it } from 'vitest';
import { inLocale } from '#platform/i18n';
import { pngOf, qrSvg } from '#platform/picture';
import { readPdf } from '../../../test/pdf';
import { colophon, printPdf } from './index';

const template = `#import "/house.typ": *
#let data = json("/data.json")
#show: house.with(title: data.title, size: data.size, running: "Het duin", colophon: data.colophon)
#title-block(data.title, kicker: "Poster", lead: data.text)
== Een tweede kop
#said(data.text)
#text(font: serif, style: "italic", data.text) #text(font: serif, weight: 700)[vet] *vet*
#picture("code.svg", alt: "Een code met het adres", width: 4em)
`;
const plain = { title: 'Zand en steen', size: 'a4', text: 'Wat we zagen.', colophon: [] as string[] };
const print = (data = plain) => printPdf({ template, data, images: { 'code.svg': Buffer.from(qrSvg('https://duin.example')) } });

describe('a printed document', () => {
  it('is a tagged PDF/UA-1 with its title, language, headings, words for its pictures, and all its faces inside', async () => {
    const read = await readPdf(await print());
    expect(read).toMatchObject({ title: 'Zand en steen', lang: 'nl-NL', tagged: true, pdfUa: '1', showsTitle: true, missing: [] });
    expect(read.headings).toEqual([
      { level: 1, text: 'Zand en steen' },
      { level: 2, text: 'Een tweede kop' },
    ]);
    expect(read.alts).toEqual(['Een code met het adres']);
    expect(read.fonts).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Regular',
      'Literata-Bold',
      'Literata-Italic',
      'Literata-Regular',
      'Literata-SemiBold',
    ]);
  });

  it('is in English for who reads English', async () => {
    expect((await readPdf(await inLocale('en', () => print()))).lang).toBe('en-GB');
  });

  it('comes on A4, A3 and A1, and fits on one sheet of each alike', async () => {
    const pages = async (size: string) => (await readPdf(await print({ ...plain, size }))).pages;
    expect(await pages('a4')).toEqual([{ width: 210, height: 297 }]);
    expect(await pages('a3')).toEqual([{ width: 297, height: 420 }]);
    expect(await pages('a1')).toEqual([{ width: 594, height: 841 }]);
  });

  it('prints the letters of the languages around us, from the same faces', async () => {
    const letters = 'ë ñ š ž ł ő € ’ „ ” – … é ï ĳ';
    const read = await readPdf(await print({ ...plain, text: letters }));
    expect(read.text.normalize('NFC')).toContain(letters);
    expect(read.fonts.filter((name) => !/^(Literata|Literamo|AtkinsonHyperlegibleNext)-/.test(name))).toEqual([]);
  });

  it('shows what people typed as text, and never runs it', async () => {
    const typed = '#panic("nee") #read("/data.json") = Kop $x^2$ @bron <label> *ster* \\ "rechte" --';
    expect((await readPdf(await print({ ...plain, text: typed }))).text).toContain('#panic("nee") #read("/data.json") = Kop $x^2$ @bron <label> *ster* \\');
  });

  it('prints a square for a character that no face has, rather than nothing at all', async () => {
    const read = await readPdf(await print({ ...plain, text: 'Fijn 汉字 👨‍👩‍👧 zo' }));
    expect(read.text).toMatch(/Fijn □□ □+ zo/);
    expect(read.pdfUa).toBe('1');
  });

  it('keeps a word without end on the paper', async () => {
    const address = `https://duin.example/${'een-lang-pad/'.repeat(20)}`;
    const read = await readPdf(await print({ ...plain, text: `${'x'.repeat(300)} ${address}` }));
    expect(read.text.replace(/[\s\u200b]/g, '')).toContain('x'.repeat(300));
    // An address can be copied: nothing was put into it.
    expect(read.text.replace(/\s/g, '')).toContain(address);
    expect(read.offPaper).toEqual([]);
  });

  it('keeps prints that run at the same time apart', async () => {
    const titles = ['een', 'twee', 'drie', 'vier'];
    const read = await Promise.all(titles.map(async (title) => readPdf(await print({ ...plain, title }))));
    expect(read.map((one) => one.title)).toEqual(titles);
  });

  it('refuses a picture without words, and says which template is wrong', async () => {
    const bare = printPdf({ template: '#set document(title: "x")\n= x\n#image("/images/a.svg")', data: {}, images: { 'a.svg': Buffer.from(qrSvg('a')) } });
    await expect(bare).rejects.toThrow(/alt/);
  });

  it('ends with where to find it again and when it was made', async () => {
    const lines = colophon({ address: 'https://duin.example/p', lines: ['Voor iedereen.'] });
    const { text } = await readPdf(await print({ ...plain, colophon: lines }));
    for (const line of lines) expect(text.replaceAll('\n', ' ')).toContain(line);
    expect(lines[1]).toContain('https://duin.example/p');
  });
});

describe('a drawing as PNG', () => {
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><text x="1" y="8" font-family="Literata" font-size="8">${text}</text></svg>`;
  const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

  it('has the width that was asked for, and letters on it, also those of other languages', async () => {
    const [blank, latin, more] = await Promise.all([pngOf(svg(''), { width: 400 }), pngOf(svg('zand'), { width: 400 }), pngOf(svg('š'), { width: 400 })]);
    expect(size(latin)).toEqual([400, 100]);
    expect(latin.length).toBeGreaterThan(blank.length + 500);
    expect(more.length).toBeGreaterThan(blank.length + 200);
  });
});

describe('a QR code', () => {
  it('is one dark path on white, and reads back as the text that was put in', async () => {
    const { default: decode } = await import('qr/decode.js');
    const png = await pngOf(qrSvg('https://duin.example/lln/posters/k3v9mpq'), { width: 330 });
    const { Resvg } = await import('@resvg/resvg-js');
    const drawn = new Resvg(qrSvg('https://duin.example/lln/posters/k3v9mpq'), { fitTo: { mode: 'width', value: 330 } }).render();
    expect(png.length).toBeGreaterThan(100);
    expect(decode({ width: drawn.width, height: drawn.height, data: drawn.pixels })).toBe('https://duin.example/lln/posters/k3v9mpq');
  });
});
