import { type Composed, compose, side, type TileWords } from './compose';
import type { Laid } from './compose';
import { leading, type Line } from './set-lines';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);

/**
 * A tile that stands on its own: a file, a picture, paper. Everything painted on it is inside. Letters are text in the face of the house;
 * each line says how wide it is, so that in another face nothing sticks out either.
 */
export function tileSvg(words: TileWords): string {
  const tile = compose(words);
  const used = [...new Map(tile.laid.map(({ drawing }) => [drawing.name, drawing])).values()];
  const defs = `<defs>${used.map(({ name, paint }) => `<g id="${name}">${paint}</g>`).join('')}</defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}"><title>${escaped(words.text)}</title>${defs}${painted(
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

function painted(tile: Composed, place: (laid: Laid) => string, face = ''): string {
  const { ink, turn, tint, glaze } = tile;
  const uses = tile.laid.map((laid) => `<use href="${place(laid)}" transform="${laid.transform}"/>`).join('');
  const edge = `<path d="${glaze}" fill="${tint}" stroke="#b4bfcf" stroke-width="2"/><path d="M9 592V9H591" fill="none" stroke="#fff" stroke-width="5" opacity=".9"/><path d="M10 591H591V10" fill="none" stroke="#5b6f92" stroke-width="5" opacity=".13"/>`;
  const signed = tile.signed ? signature(tile.signed) : '';
  const lines = `<g font-weight="600" font-size="${tile.text.size}" text-anchor="middle"${face}>${tile.text.lines.map((line, nth) => lettered(line, nth, tile)).join('')}${signed}</g>`;
  return `<g transform="rotate(${turn} 300 300)">${edge}<g fill="${ink}">${uses}${lines}</g></g>`;
}

// The first strong letter of a saying decides which way it runs.
const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

function lettered({ text, width }: Line, nth: number, { text: { size }, top }: Composed): string {
  const y = Math.round(top + (nth * leading + 0.9) * size);
  return `<text x="300" y="${y}" textLength="${Math.round(width * size)}" lengthAdjust="spacingAndGlyphs"${rightToLeft.test(text) ? ' direction="rtl"' : ''}>${escaped(text)}</text>`;
}

const signature = ({ text, y }: { text: string; y: number }): string =>
  `<text x="300" y="${y}" font-size="25" font-style="italic" font-weight="400">${escaped(text)}</text>`;
