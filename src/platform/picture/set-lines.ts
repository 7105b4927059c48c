import { cut } from './cut-word';
import { widthOf } from './measure';

/** Words with how wide they are at size 1, in ems: measuring is dear, so each word is measured once. */
export type Line = { text: string; width: number };
export type SetText = { size: number; lines: Line[] };
type Room = { width: number; height: number; largest: number; smallest: number };

/** Distance between baselines, in ems. */
export const leading = 1.22;

/** Below this, a long word is rather cut in two than made small with all the others. */
const smallestWhole = 30;
const largestCut = 44;
const space = widthOf(' ');

/**
 * Breaks a saying over lines as large as its room allows: whole words first, evenly filled, and a word that is too long for a line is cut
 * rather than made tiny. Nothing sticks out, whatever is typed.
 */
export function setLines(text: string, room: Room): SetText {
  const words = text.split(' ').filter(Boolean).map(measured);
  const whole = largestThatFits(words, { ...room, smallest: Math.max(room.smallest, smallestWhole) });
  if (whole) return whole;
  for (let size = largestCut; size > room.smallest; size -= 2) {
    const most = room.width / size;
    const pieces = inPieces(words, most);
    const lines = broken(pieces, most);
    if (lines.length * leading * size <= room.height) return { size, lines: even(pieces, lines, most) };
  }
  const lines = broken(inPieces(words, room.width / room.smallest), room.width / room.smallest);
  // More lines than fit is only possible with letters we could not measure: then everything shrinks.
  return { size: Math.min(room.smallest, room.height / (lines.length * leading)), lines };
}

const measured = (text: string): Line => ({ text, width: widthOf(text) });
const inPieces = (words: Line[], most: number): Line[] => words.flatMap((word) => (word.width <= most ? [word] : cut(word.text, most).map(measured)));

/** The largest size at which everything fits, or one a little smaller where that fills the lines more evenly: a lone short word is ugly. */
function largestThatFits(words: Line[], room: Room): SetText | undefined {
  const widest = Math.max(...words.map((word) => word.width));
  let best: SetText | undefined;
  let least = room.smallest;
  for (let size = Math.min(room.largest, Math.floor(room.width / widest)); size >= least; size -= 1) {
    const most = room.width / size;
    const lines = broken(words, most);
    if (lines.length * leading * size > room.height) continue;
    const found = { size, lines: even(words, lines, most) };
    if (!best) least = Math.max(least, size * 0.82);
    if (!best || worth(found) > worth(best)) best = found;
  }
  return best;
}

function worth({ size, lines }: SetText): number {
  const widths = lines.map(({ width }) => width);
  return size * (0.75 + (0.25 * Math.min(...widths)) / Math.max(...widths));
}

/** As many words on each line as fit. */
function broken(words: Line[], most: number): Line[] {
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && last.width + space + word.width <= most)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width: last.width + space + word.width };
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines in the narrowest column that holds them, so that the last line is no orphan. */
function even(words: Line[], lines: Line[], most: number): Line[] {
  let best = lines;
  for (let column = most * 0.97; column > most / 3; column *= 0.97) {
    const narrower = broken(words, column);
    if (narrower.length > lines.length || narrower.some((line) => line.width > column)) break;
    best = narrower;
  }
  return best;
}
