import { graphemes, widthOf } from './measure';

export type Line = { text: string; width: number };
export type SetText = { size: number; lines: Line[] };
type Room = { width: number; height: number; largest: number; smallest: number };

/** Distance between baselines, in ems. */
export const leading = 1.22;

/**
 * Breaks a saying over lines as large as its room allows: whole words first, evenly filled, and only a word that is too long for a line
 * at the smallest size is cut. Nothing sticks out, whatever is typed.
 */
export function setLines(text: string, room: Room): SetText {
  const words = text.split(' ').filter(Boolean);
  const whole = largestThatFits(words, { ...room, smallest: Math.max(room.smallest, smallestWhole) });
  if (whole) return whole;
  for (let size = largestCut; size > room.smallest; size -= 1) {
    const most = room.width / size;
    const pieces = words.flatMap((word) => cut(word, most));
    const lines = broken(pieces, most);
    if (lines.length * leading * size <= room.height) return { size, lines: even(pieces, lines.length, most) };
  }
  const most = room.width / room.smallest;
  const lines = broken(
    words.flatMap((word) => cut(word, most)),
    most,
  );
  // More lines than fit is only possible with letters we could not measure: then everything shrinks.
  const size = Math.min(room.smallest, room.height / (lines.length * leading));
  return { size, lines: lines.map(lineOf) };
}

/** Below this, a long word is rather cut in two than made small with all the others. */
const smallestWhole = 30;
const largestCut = 44;

/** The largest size at which everything fits, or one a little smaller where that fills the lines more evenly: a lone short word is ugly. */
function largestThatFits(words: string[], room: Room): SetText | undefined {
  let best: SetText | undefined;
  let least = room.smallest;
  for (let size = room.largest; size >= least; size -= 1) {
    const most = room.width / size;
    if (words.some((word) => widthOf(word) > most)) continue;
    const count = broken(words, most).length;
    if (count * leading * size > room.height) continue;
    const found = { size, lines: even(words, count, most) };
    if (!best) least = Math.max(least, size * 0.75);
    if (!best || worth(found) > worth(best)) best = found;
  }
  return best;
}

function worth({ size, lines }: SetText): number {
  const widths = lines.map(({ width }) => width);
  return size * (0.65 + (0.35 * Math.min(...widths)) / Math.max(...widths));
}

const lineOf = (text: string): Line => ({ text, width: widthOf(text) });

/** As many words on each line as fit. */
function broken(words: string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines in the narrowest column that holds them, so that the last line is no orphan. */
function even(words: string[], count: number, most: number): Line[] {
  let best = broken(words, most);
  for (let column = most * 0.97; column > most / 3; column *= 0.97) {
    const narrower = broken(words, column);
    if (narrower.length > count || narrower.some((line) => widthOf(line) > column)) break;
    best = narrower;
  }
  return best.map(lineOf);
}

/** In pieces of about the same length, at best before a consonant with a vowel after it, as syllables begin. */
function cut(word: string, most: number): string[] {
  if (widthOf(word) <= most) return [word];
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
    return widthOf(`${piece}${last ? '' : '-'}`) <= most ? [last ? piece : `${piece}-`] : hardCut(piece, most, !last);
  });
}

const consonant = /[bcdfghjklmnpqrstvwxz]/i;
const vowel = /[aeiouyáéíóúëïöü]/i;

function syllableNear(letters: string[], aim: number, from: number): number {
  for (const step of [0, -1, 1, -2, 2]) {
    const at = aim + step;
    if (at > from + 1 && consonant.test(letters[at] ?? '') && vowel.test(letters[at + 1] ?? '')) return at;
  }
  return Math.max(aim, from + 1);
}

/** Letter by letter, when widths differ so much that even pieces do not fit. */
function hardCut(word: string, most: number, more: boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const one of graphemes(word)) {
    if (piece && widthOf(`${piece}${one}-`) > most) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += one;
  }
  return [...pieces, more ? `${piece}-` : piece];
}
