import { stopWords } from './stop-words';
import { readWord, type ReadWord } from './word-forms';

/** A word that somebody typed: as typed, its base, the bases of the parts of a compound, what it was made of, and whether it says little. */
export type QueryTerm = ReadWord & { stop: boolean };

/** What somebody typed, read. Twelve terms at most, those within phrases and left out ones included. */
export type TypedQuery = {
  /** words to have; those of phrases are not among them */
  terms: QueryTerm[];
  /** "in quotes": these words, in this order */
  phrases: QueryTerm[][];
  /** -word or -"a phrase": what must not be there */
  without: QueryTerm[][];
  /** the word that is still being typed: it may go on. Also the last of `terms` */
  last?: QueryTerm;
};

export const mostTyped = 200;
export const mostTerms = 12;

const quote = /["“”„‟«»]/;
// A piece is: perhaps a minus, then something in quotes (closed or not), or what stands without white space.
const pieces = /(?<minus>(?<=^|\s)[-−–])?(?:["“”„‟«»](?<phrase>[^"“”„‟«»]*)(?:["“”„‟«»]|$)|(?<plain>[^\s"“”„‟«»]+))/gu;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑‐-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Reads whatever is typed: never throws, and takes no longer for nonsense. */
export function readQuery(typed: string): TypedQuery {
  const text = [...typed.normalize('NFC')].slice(0, mostTyped).join('');
  const query: TypedQuery = { terms: [], phrases: [], without: [] };
  let room = mostTerms;
  for (const { groups } of text.matchAll(pieces)) {
    const terms = termsOf(groups?.phrase ?? groups?.plain ?? '').slice(0, room);
    if (terms.length === 0) continue;
    room -= terms.length;
    if (groups?.minus) query.without.push(terms);
    else if (groups?.phrase !== undefined && terms.length > 1) query.phrases.push(terms);
    else query.terms.push(...terms);
  }
  const last = query.terms.at(-1);
  if (last && goesOn(text)) query.last = last;
  return query;
}

const termsOf = (text: string): QueryTerm[] =>
  (text.match(wordPattern) ?? [])
    .map((word) => readWord(word))
    .filter(({ word }) => word !== '')
    .map(asTerm);

const asTerm = (read: ReadWord): QueryTerm => ({ ...read, stop: stopWords.has(read.word) });

// The end of what was typed is a letter, outside quotes, and not of a word to leave out.
function goesOn(text: string): boolean {
  const end = text.split(/\s/).at(-1) ?? '';
  return /[\p{L}\p{N}\p{M}]$/u.test(end) && !quote.test(end) && !/^[-−–]/.test(end) && (text.match(/["“”„‟«»]/g) ?? []).length % 2 === 0;
}
