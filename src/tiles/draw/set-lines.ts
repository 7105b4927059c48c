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
  for (let size = room.largest; size > room.smallest; size -= 1) {
    const most = room.width / size;
    if (words.some((word) => widthOf(word) > most)) continue;
    const lines = broken(words, most);
    if (lines.length * leading * size <= room.height) return { size, lines: even(words, lines.length, most) };
  }
  const most = room.width / room.smallest;
  const pieces = words.flatMap((word) => cut(word, most));
  const lines = broken(pieces, most);
  // More lines than fit is only possible with letters we could not measure: then everything shrinks.
  const size = Math.min(room.smallest, room.height / (lines.length * leading));
  return { size, lines: lines.map(lineOf) };
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

function cut(word: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const one of graphemes(word)) {
    if (piece && widthOf(`${piece}${one}-`) > most) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += one;
  }
  return [...pieces, piece];
}
