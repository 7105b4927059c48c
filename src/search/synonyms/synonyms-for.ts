import { readWord } from '../words/word-forms';
import { stopWords } from '../words/stop-words';
import type { QueryTerm } from '../words/typed-query';

/** Terms `from` up to and not including `to` may be said in these other ways too; each is one word or some words together, in this order. */
export type Meaning = { from: number; to: number; alternatives: QueryTerm[][] };
export type Synonyms = (terms: readonly QueryTerm[]) => Meaning[];

/** One way to say it, by its words that matter: "de eerste lijn" by eerste and lijn. */
type Saying = { terms: QueryTerm[]; stems: string };
type Group = Saying[];

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‑‐-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** A word or some words as search reads them. */
export const sayingOf = (text: string): QueryTerm[] => (text.match(pattern) ?? []).map(readWord).map((read) => ({ ...read, stop: stopWords.has(read.word) }));

/** What of it search looks at: its bases in their order, without words that say little. Empty when there are no others. */
export const keyOf = (terms: readonly QueryTerm[]): string =>
  terms
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem)
    .join(' ');

/** Longest way of saying that is looked for, in words that matter. */
const mostWords = 6;

/**
 * Reads groups of words that mean the same; what comes back tells for the terms of a query what else they may be called. Several words count
 * together ("integraal zorgakkoord" is IZA), and a compound by its parts: burgerinitiatief is inwonersinitiatief too.
 */
export function synonymsFor(groups: readonly (readonly string[])[]): Synonyms {
  const byKey = new Map<string, Group[]>();
  for (const words of groups) {
    const group = words
      .map((word) => sayingOf(word))
      .map((terms): Saying => ({ terms, stems: keyOf(terms) }))
      .filter(({ stems }) => stems !== '');
    for (const key of new Set(group.flatMap(keysOf))) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  }
  const others = (...keys: string[]) =>
    keys
      .flatMap((key) => byKey.get(key) ?? [])
      .flat()
      .filter((saying) => !keys.includes(saying.stems))
      .filter((saying, nth, all) => all.findIndex((other) => other.stems === saying.stems) === nth);

  return (terms) => {
    const telling = [...terms.entries()].filter(([, { stop }]) => !stop);
    const meanings: Meaning[] = [];
    for (let first = 0; first < telling.length; first++) {
      for (let last = Math.min(first + mostWords, telling.length); last > first; last--) {
        const part = telling.slice(first, last).map(([, term]) => term);
        const said = others(...keysOf({ terms: part, stems: keyOf(part) })).map((saying) => saying.terms);
        const from = telling[first]?.[0] ?? 0;
        const to = (telling[last - 1]?.[0] ?? 0) + 1;
        const inside = last === first + 1 ? insideOf(telling[first]?.[1], others) : [];
        if (said.length + inside.length > 0) meanings.push({ from, to, alternatives: [...said, ...inside] });
      }
    }
    return meanings;
  };
}

// Also by what a word was made of: what is said of mantelzorgers is said of mantelzorg, and of laaggeletterd what is said of laaggeletterdheid.
const keysOf = ({ terms: [only, ...more], stems }: Saying): string[] => (only?.root && more.length === 0 ? [stems, only.root] : [stems]);

// One part of a compound said otherwise, where that is one word: burger-initiatief, bewoner-initiatief.
function insideOf(term: QueryTerm | undefined, others: (stems: string) => Saying[]): QueryTerm[][] {
  if (!term || term.parts.length < 2) return [];
  return term.parts.flatMap((part, nth) =>
    others(part)
      .filter(({ terms }) => terms.length === 1)
      .map(({ stems }) => {
        const parts = term.parts.with(nth, stems);
        return [{ word: parts.join(''), stem: parts.join(''), parts, stop: false }];
      }),
  );
}
