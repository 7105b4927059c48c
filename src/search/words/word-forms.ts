import { guessedBase, knownBase } from './base-form';
import { partsOf } from './compounds';
import { rootOf } from './roots';
import { folded } from './fold';
import { lexicon } from './lexicon';

/** One word of a text as the index keeps it. */
export type WordForm = {
  /** as typed, in lower case and without accents or apostrophes */
  word: string;
  /** the same for all forms of the word: organisatie and organisaties, liep and lopen; of a compound too */
  stem: string;
  /** the stems of the parts of a compound (ouderenzorg: oudere, zorg); empty for another word */
  parts: string[];
  /** its place in the text, from 1. A word with hyphens stands there as a whole and in its pieces (ouderen-zorg: ouderenzorg and ouderen at 1, zorg at 2) */
  at: number;
  /** where it stands in the text, in UTF-16 units */
  from: number;
  to: number;
};

/** Longer than any Dutch word that people write; what is longer is cut, so that an index keeps its size. */
const longest = 60;
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑‐-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text in their order, those that say little (de, het, een) too. */
export function wordsOf(text: string): WordForm[] {
  const found: WordForm[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const pieces = match[0].split(/[-‐‑]/);
    const place = { from, to: from + match[0].length };
    if (pieces.length > 1) found.push({ ...hyphenated(pieces), at: at + 1, ...place });
    let start = from;
    for (const piece of pieces) {
      at++;
      const word = folded(piece).slice(0, longest);
      if (word) found.push({ word, ...read(word), at, from: start, to: start + piece.length });
      start += piece.length + 1;
    }
  }
  return found;
}

/** One word, read: what wordsOf says of it. */
export function readWord(word: string): { word: string; stem: string; parts: string[] } {
  const pieces = word.split(/[-‐‑]/).filter(Boolean);
  if (pieces.length > 1) return hyphenated(pieces);
  const plain = folded(word).slice(0, longest);
  return { word: plain, ...read(plain) };
}

function hyphenated(pieces: string[]): { word: string; stem: string; parts: string[] } {
  const plain = pieces.map(folded).filter(Boolean);
  const word = plain.join('').slice(0, longest);
  const parts = plain.flatMap((piece) => {
    const { stem, parts: inner } = read(piece.slice(0, longest));
    return inner.length > 0 ? inner : [stem];
  });
  return { word, stem: read(word).stem, parts };
}

type Reading = { stem: string; parts: string[] };

// Texts say the same words over and over. Two generations, so that the words that come back stay and the memory has an end.
const kept = 20_000;
let young = new Map<string, Reading>();
let old = new Map<string, Reading>();

function read(word: string): Reading {
  const known = young.get(word) ?? old.get(word);
  const reading = known ?? work(word);
  if (!young.has(word)) {
    if (young.size >= kept) [old, young] = [young, new Map()];
    young.set(word, reading);
  }
  return reading;
}

function work(word: string): Reading {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return { stem: word, parts: [] };
  const words = lexicon();
  const base = knownBase(word, words);
  const parts = partsOf(base ?? word, words);
  if (base !== undefined) return { stem: base, parts: parts.length > 0 ? parts : rootOf(base, words) };
  return { stem: unknownStem(word, parts), parts };
}

// A compound that no list has bends like its last part: wijkverpleegkundigen like verpleegkundigen.
function unknownStem(word: string, parts: string[]): string {
  if (parts.length === 0) return guessedBase(word);
  const words = lexicon();
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = knownBase(word.slice(at), words);
    if (tail !== undefined && tail === parts.at(-1)) return word.slice(0, at) + tail;
  }
  return guessedBase(word);
}
