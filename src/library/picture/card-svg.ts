import { drawable, leading, setLines, widthOf } from '#platform/picture';
import { shorten } from '#platform/text';

/** As the places where addresses are passed on like it. */
export const [cardWidth, cardHeight] = [1200, 630];

export type CardWords = { title: string; kind: string; from: string; network: string; mark: string; colours: string[] };

const colours: Record<string, string> = {
  ochre: '#8a6100',
  delft: '#1e4fa3',
  teal: '#0f6b70',
  plum: '#7a3b69',
  terracotta: '#a8441f',
  moss: '#2f6b4a',
};
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => entities[one] ?? one);
const line = (text: string, most: number): string => escaped(shorten(drawable(text), most));

const dune =
  '<path fill="#e9dcc3" d="M0 630V535C120 470 250 480 430 545c150 54 320 60 470 10 110-37 210-62 300-52V630Z"/><path fill="#fcfbf7" d="M0 630V590c140-46 280-36 450 0 190 40 330 24 460-8 110-26 200-34 290-24V630Z"/>';

/** A piece as a picture: its title on Delft blue above a dune, with the backs of its building blocks beside it. */
export function cardSvg({ title, kind, from, network, mark, colours: named }: CardWords): string {
  const set = setLines(drawable(title), { width: 1010, height: 290, largest: 76, smallest: 34 });
  const top = 118 + (290 - set.lines.length * leading * set.size) / 2;
  const lines = set.lines
    .map(({ text }, nth) => `<text x="110" y="${Math.round(top + (nth * leading + 0.9) * set.size)}" font-size="${set.size}">${escaped(text)}</text>`)
    .join('');
  const backs = (named.length ? named : ['delft']).slice(0, 6).map((colour, nth, all) => {
    const height = 630 / all.length;
    return `<path fill="${colours[colour] ?? '#4a5670'}" stroke="#fcfbf7" stroke-width="3" d="M-4 ${nth * height}h62v${height}h-62z"/>`;
  });
  const width = Math.ceil(widthOf(drawable(mark)) * 24) + 44;
  const marked = mark
    ? `<rect x="110" y="432" width="${width}" height="46" rx="6" fill="#f2c14e"/><text x="132" y="464" font-size="26" fill="#16243c">${escaped(drawable(mark))}</text>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardWidth} ${cardHeight}" width="${cardWidth}" height="${cardHeight}"><title>${escaped(title)}</title><path fill="#123a7d" d="M0 0h1200v630H0z"/>${dune}${backs.join('')}<g fill="#fff" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible More" font-weight="700"><text x="110" y="88" font-size="32">${line(`${kind} · ${from}`, 62)}</text>${marked}</g><g fill="#fff" font-family="Literata, Literamo" font-weight="600">${lines}</g><text x="110" y="612" font-size="28" font-weight="700" fill="#123a7d" font-family="Atkinson Hyperlegible Next, Atkinson Hyperlegible More">${line(network, 66)}</text></svg>`;
}
