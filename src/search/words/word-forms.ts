import { guessedBase, knownBase } from './base-form';
import { partsOf } from './compounds';
import { ownParts } from './compound-words';
import { folded } from './fold';
import { lexicon } from './lexicon';
import { rootOf } from './roots';

/** One word of a text as the index keeps it. */
export type WordForm = {
  /** as typed, in lower case and without accents or apostrophes */
  word: string;
  /** the same for all forms of the word: organisatie and organisaties, liep and lopen; of a compound too */
  stem: string;
  /**
   * what stands within it: the stems of the parts of a compound (ouderenzorg: oudere, zorg; huisartsenpost: huisarts, post and arts),
   * and the root of a word made of another (eenzaamheid: eenzaam); empty for another word
   */
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

/** One word, read. `parts` are those of a compound only, `root` is what the word was made of. */
export type ReadWord = { word: string; stem: string; parts: string[]; root?: string };

/** The words of a text in their order, those that say little (de, het, een) too. */
export function wordsOf(text: string): WordForm[] {
  const found: WordForm[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const pieces = match[0].split(/[-‐‑]/);
    const place = { from, to: from + match[0].length };
    if (pieces.length > 1) found.push({ ...within(hyphenated(pieces)), at: at + 1, ...place });
    let start = from;
    for (const piece of pieces) {
      at++;
      const word = folded(piece).slice(0, longest);
      if (word) found.push({ word, ...within(read(word)), at, from: start, to: start + piece.length });
      start += piece.length + 1;
    }
  }
  return found;
}

const within = <Read extends Reading>({ inside, root, ...read }: Read) => ({ ...read, parts: inside });

/** One word as somebody types it. Its `parts` are all to be there at once, so only what makes up the whole is among them: no arts in a huisarts. */
export function readWord(text: string): ReadWord {
  const pieces = text.split(/[-‐‑]/).filter(Boolean);
  const plain = folded(text).slice(0, longest);
  const { inside, ...known } = pieces.length > 1 ? hyphenated(pieces) : { word: plain, ...read(plain) };
  return known;
}

function hyphenated(pieces: string[]): Reading & { word: string } {
  const plain = pieces.map(folded).filter(Boolean);
  const word = plain.join('').slice(0, longest);
  const readings = plain.map((piece) => read(piece.slice(0, longest)));
  return {
    word,
    stem: read(word).stem,
    parts: readings.flatMap(({ stem, parts }) => (parts.length > 0 ? parts : [stem])),
    inside: [...new Set(readings.flatMap(({ stem, inside }) => [stem, ...inside]))],
  };
}

/** Whether the list has this word as it is spelt. */
export const isListed = (word: string): boolean => lexicon().flagsOf(word) !== undefined;

/** Reads the word list now, when nobody waits for it. */
export const warmWords = (): void => void lexicon();

type Reading = { stem: string; parts: string[]; inside: string[]; root?: string };

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
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return { stem: word, parts: [], inside: [] };
  const words = lexicon();
  const base = knownBase(word, words);
  const found = partsOf(base ?? word, words);
  // One part alone is not what the word means: who looks for a huisarts is not helped by an arts.
  const parts = found.length > 1 ? found : [];
  const stem = bentAsLast(base ?? word, parts) ?? base ?? guessedBase(word);
  const root = found.length > 0 ? undefined : rootOf(stem, words);
  const inside = [
    ...new Set([...found, ...found.flatMap((part) => [...(ownParts.get(part) ?? []), rootOf(part, words) ?? []].flat()), ...(root ? [root] : [])]),
  ];
  return root ? { stem, parts, inside, root } : { stem, parts, inside };
}

// A compound bends like its last part: wijkverpleegkundigen like verpleegkundigen.
function bentAsLast(word: string, parts: string[]): string | undefined {
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const words = lexicon();
  for (let at = 3; at <= word.length - 3; at++) if (knownBase(word.slice(at), words) === last) return word.slice(0, at) + last;
  return undefined;
}
