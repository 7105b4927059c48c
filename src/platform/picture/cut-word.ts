import { graphemes, widthOf } from './measure';

const consonant = /[bcdfghjklmnpqrstvwxz]/i;
const vowel = /[aeiouyáéíóúëïöü]/i;

/** A word too wide for a line in pieces of about the same length, at best where a syllable begins: a consonant with a vowel after it. */
export function cut(word: string, most: number): string[] {
  const letters = graphemes(word);
  const count = Math.ceil(widthOf(word) / (most * 0.9));
  const pieces: string[] = [];
  let from = 0;
  for (let nth = 1; nth <= count && from < letters.length; nth++) {
    const until = nth === count ? letters.length : syllableNear(letters, Math.round((letters.length * nth) / count), from);
    pieces.push(letters.slice(from, until).join(''));
    from = until;
  }
  return pieces.flatMap((piece, nth) => {
    const last = nth === pieces.length - 1;
    const whole = last ? piece : `${piece}-`;
    return widthOf(whole) <= most ? [whole] : letterByLetter(piece, most, last);
  });
}

function syllableNear(letters: string[], aim: number, from: number): number {
  for (const step of [0, -1, 1, -2, 2]) {
    const at = aim + step;
    if (at > from + 1 && consonant.test(letters[at] ?? '') && vowel.test(letters[at + 1] ?? '')) return at;
  }
  return Math.max(aim, from + 1);
}

/** When widths differ so much that even pieces do not fit. */
function letterByLetter(word: string, most: number, last: boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = widthOf('-');
  for (const one of graphemes(word)) {
    const wider = widthOf(one);
    if (piece && width + wider > most) {
      pieces.push(`${piece}-`);
      piece = '';
      width = widthOf('-');
    }
    piece += one;
    width += wider;
  }
  return [...pieces, last ? piece : `${piece}-`];
}
