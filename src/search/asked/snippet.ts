import type { Reading } from '#platform/module';
import { shorten } from '#platform/text';
import { wordsOf } from '../words/word-forms';
import type { Wanted } from './wanted';

/** A piece of text in which what was found is marked. */
export type Marked = { text: string; mark: boolean }[];
type Hit = { from: number; to: number; of: number };

const longest = 20_000;
const around = 220;

/** Where in a text the wanted things stand, in any of their forms. `of` is which. */
function hitsIn(text: string, wanted: Wanted[]): Hit[] {
  const known = wanted.map(({ words, others }) => {
    const saying = [...words.filter(({ stop }) => !stop || words.length > 1), ...others];
    return {
      stems: new Set(saying.map(({ stem }) => stem)),
      written: new Set(saying.map(({ word }) => word)),
      parts: new Set(saying.flatMap(({ parts }) => parts)),
    };
  });
  return wordsOf(text).flatMap(({ word, stem, parts, from, to }): Hit[] => {
    const of = known.findIndex(
      (one) =>
        one.written.has(word) ||
        one.stems.has(stem) ||
        parts.some((part) => one.stems.has(part)) ||
        one.parts.has(stem) ||
        parts.some((part) => one.parts.has(part)),
    );
    return of < 0 ? [] : [{ from, to, of }];
  });
}

export function marked(text: string, wanted: Wanted[]): Marked {
  const pieces: Marked = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, wanted)) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: false });
    pieces.push({ text: text.slice(from, to), mark: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false });
  return pieces;
}

/** The piece of what an entry says that tells most about why it was found; its beginning when only the title does. */
export function snippet(title: string, reading: Reading | undefined, wanted: Wanted[]): Marked {
  if (!reading) return [];
  const texts = [reading.summary, ...reading.parts.filter(({ aside }) => !aside).map(({ text }) => text)].filter(
    (text, place, all) => text && text !== title && all.indexOf(text) === place,
  );
  let best: { text: string; from: number; found: number } | undefined;
  for (const text of texts) {
    const short = text.slice(0, longest);
    const { from, found } = bestPlace(hitsIn(short, wanted));
    if (!best || found > best.found) best = { text: short, from, found };
  }
  return best ? marked(cut(best.text, best.found ? best.from : 0), wanted) : [];
}

/** Where as many different wanted things as can be stand close together. */
function bestPlace(hits: Hit[]): { from: number; found: number } {
  let best = { from: 0, found: 0 };
  let start = 0;
  hits.forEach((hit, place) => {
    while (hit.to - (hits[start]?.from ?? 0) > around) start++;
    const within = hits.slice(start, place + 1);
    const found = new Set(within.map(({ of }) => of)).size + Math.min(within.length, 5) / 100;
    if (found > best.found) best = { from: hits[start]?.from ?? 0, found };
  });
  return best;
}

/** Some words before the place, at most as much as reads in one look, whole words only. */
function cut(text: string, at: number): string {
  const early = Math.max(0, at - 60);
  const sentence = text.lastIndexOf('. ', at);
  const from = at <= 90 ? 0 : sentence >= early ? sentence + 2 : text.indexOf(' ', early) + 1;
  return (from > 0 ? '… ' : '') + shorten(text.slice(from).replace(/\s+/g, ' '), around + 40);
}
