import { type Composed, compose, side, type TileWords } from './compose';
import type { Laid } from './compose';
import { drawable } from '#platform/picture';
import { leading, type Line } from '#platform/picture';

const bare = `viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">`;
const wall = `viewBox="-20 -20 ${side + 40} ${side + 40}" width="${side + 40}" height="${side + 40}">`;
const sand = '<path fill="#e9dcc3" d="M-20-20h640v640h-640z"/><path fill="#16243c" opacity=".16" d="M7 9h590v591H7z"/>';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);

/**
 * A tile that stands on its own: a file, a picture, paper. Everything painted on it is inside. Letters are text in the face of the house;
 * each line says how wide it is, so that in another face nothing sticks out either. `onWall` puts a rim of the wall around it.
 */
export function tileSvg(words: TileWords, { onWall = false } = {}): string {
  const { id, text, signed } = words;
  const tile = compose({ id, text: drawable(text), signed: signed && drawable(signed) });
  const used = [...new Map(tile.laid.map(({ drawing }) => [drawing.name, drawing])).values()];
  const defs = `<defs>${used.map(({ name, paint }) => `<g id="${name}">${paint}</g>`).join('')}</defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${onWall ? wall : bare}<title>${escaped(text)}</title>${defs}${onWall ? sand : ''}${painted(
    tile,
    ({ drawing }) => `#${drawing.name}`,
    ' font-family="Literata, Literamo, Georgia, serif"',
  )}</svg>`;
}

/**
 * The same tile within a page: its drawings are files that all tiles share, its face that of the page. Silent for who listens to the page:
 * the words stand beside it or are the name of the link around it.
 */
export function tileInPage(words: TileWords): string {
  const drawn = painted(compose(words), ({ drawing }) => drawing.address);
  return `<svg class="tile" viewBox="0 0 ${side} ${side}" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

// Glaze gathers at the edges of a tile: there it is a little bluer than in the middle.
const glazed = ({ name, tint }: Composed): string =>
  `<radialGradient id="${name}" r=".75"><stop offset=".45" stop-color="${tint}"/><stop offset="1" stop-color="#dfe8f3"/></radialGradient>`;

function painted(tile: Composed, place: (laid: Laid) => string, face = ''): string {
  const { ink, turn, name, glaze } = tile;
  const uses = tile.laid.map((laid) => `<use href="${place(laid)}" transform="${laid.transform}"/>`).join('');
  const edge = `<path d="${glaze}" fill="url(#${name})" stroke="#b4bfcf" stroke-width="2"/><path d="M9 592V9H591" fill="none" stroke="#fff" stroke-width="5" opacity=".9"/><path d="M10 591H591V10" fill="none" stroke="#5b6f92" stroke-width="5" opacity=".13"/>`;
  const signed = tile.signed ? signature(tile.signed) : '';
  const lines = `<g font-weight="600" font-size="${tile.text.size}" text-anchor="middle"${face}>${tile.text.lines.map((line, nth) => lettered(line, nth, tile)).join(' ')}${signed && ` ${signed}`}</g>`;
  return `${glazed(tile)}<g transform="rotate(${turn} 300 300)">${edge}<path d="${tile.specks}" stroke="${ink}" stroke-width="3" stroke-linecap="round" opacity=".4"/><g fill="${ink}">${uses}${lines}</g></g>`;
}

// The first strong letter of a saying decides which way it runs.
const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

// A space between lines, so that who takes the words out of the drawing does not find them glued together.
function lettered({ text, width }: Line, nth: number, { text: { size }, top }: Composed): string {
  const y = Math.round(top + (nth * leading + 0.9) * size);
  return `<text x="300" y="${y}" textLength="${Math.round(width * size)}" lengthAdjust="spacingAndGlyphs"${rightToLeft.test(text) ? ' direction="rtl"' : ''}>${escaped(text)}</text>`;
}

const signature = ({ text, y }: { text: string; y: number }): string =>
  `<text x="300" y="${y}" font-size="25" font-style="italic" font-weight="400">${escaped(text)}</text>`;
