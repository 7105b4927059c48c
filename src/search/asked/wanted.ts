import { asPart, asWritten, quoted } from '../lexemes';
import type { Synonyms } from '../synonyms/synonyms-for';
import type { QueryTerm, TypedQuery } from '../words/typed-query';

/** One thing that somebody looks for, with everything that counts as it, the surest first. Each way is a query as PostgreSQL reads it. */
export type Wanted = {
  /** what was typed */
  words: QueryTerm[];
  ways: Way[];
  /** a way that is no answer by itself, only when there is little else: the parts of a compound */
  loose: Way[];
  /** other words for it, by which it can be recognised in a text */
  others: QueryTerm[];
};

export type WayKind = 'written' | 'base' | 'same' | 'part' | 'parts' | 'lastPart' | 'onePart' | 'near';
export type Way = { kind: WayKind; query: string };

export const anyOf = (queries: string[]): string => (queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' | ')})`);
const allOf = (queries: string[]): string => (queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' & ')})`);

/** A base, as a word of its own or within a compound. */
const anywhere = (stem: string): string => anyOf([quoted(stem), quoted(asPart(stem))]);

/** `others` are other ways to say it, each a word or some words in a row. */
export function wantedTerm(term: QueryTerm, others: QueryTerm[][] = []): Wanted {
  const { word, stem, parts, root } = term;
  const said = others.map(saying).filter(Boolean);
  return {
    words: [term],
    ways: [
      { kind: 'written', query: quoted(asWritten(word)) },
      ...(term.stop ? [] : [{ kind: 'base' as const, query: quoted(stem) }]),
      ...(said.length ? [{ kind: 'same' as const, query: anyOf(said) }] : []),
      ...(term.stop ? [] : [{ kind: 'part' as const, query: quoted(asPart(stem)) }]),
      ...(parts.length > 1 ? [{ kind: 'parts' as const, query: allOf(parts.map(anywhere)) }] : []),
      ...(root && !term.stop ? [{ kind: 'part' as const, query: anywhere(root) }] : []),
    ],
    // What a compound is stands last: a zorgverzekeraar is a verzekeraar.
    loose:
      parts.length > 1
        ? [
            { kind: 'lastPart', query: anywhere(parts.at(-1) ?? '') },
            { kind: 'onePart', query: anyOf(parts.slice(0, -1).map(anywhere)) },
          ]
        : [],
    others: others.flat().filter(({ stop }) => !stop),
  };
}

/** Another way to say something: one word, also within a compound, or some words in a row. */
function saying(terms: QueryTerm[]): string {
  const [first, ...more] = terms.filter(({ stop }) => !stop);
  if (!first) return '';
  if (more.length) return together(terms);
  const root = first.root ? [anywhere(first.root)] : [];
  return anyOf([anywhere(first.stem), ...root, ...(first.parts.length > 1 ? [allOf(first.parts.map((part) => quoted(asPart(part))))] : [])]);
}

/**
 * Words of another way to say something, in their order. Of two or three there may be one more between them, and two may stand the other way
 * round; many more ways for many more words would make a query that has no end.
 */
function together(terms: QueryTerm[]): string {
  const saying = [...terms.entries()].filter(([, { stop }]) => !stop).map(([place, { stem }]) => ({ place, stem }));
  const [first, second] = saying;
  if (!first || !second || saying.length > 3) return inARow(terms, ({ stem }) => stem) ?? '';
  let query = anywhere(first.stem);
  saying.slice(1).forEach(({ place, stem }, before) => {
    const away = place - (saying[before]?.place ?? 0);
    query = anyOf([away, away + 1].map((words) => `(${query} <${words}> ${anywhere(stem)})`));
  });
  const turned = saying.length === 2 ? [1, 2].map((away) => `(${quoted(second.stem)} <${away}> ${quoted(first.stem)})`) : [];
  return anyOf([query, ...turned]);
}

/** Words in their order, with as much between them as was typed: words that say little are not looked at. */
function inARow(terms: QueryTerm[], lexeme: (term: QueryTerm) => string): string | undefined {
  let query = '';
  let away = 0;
  for (const term of terms) {
    away++;
    if (term.stop) continue;
    query = query ? `${query} <${away}> ${quoted(lexeme(term))}` : quoted(lexeme(term));
    away = 0;
  }
  return query ? `(${query})` : undefined;
}

const phraseQuery = (terms: QueryTerm[]) => inARow(terms, ({ word }) => asWritten(word));

/** "Exactly these words", in their order. */
function wantedPhrase(terms: QueryTerm[]): Wanted | undefined {
  const query = phraseQuery(terms);
  return query ? { words: terms, ways: [{ kind: 'written', query }], loose: [], others: [] } : undefined;
}

/** What must not be there: a word in all its forms, also within a compound, or a phrase. */
export const unwanted = (without: QueryTerm[][]): string[] =>
  without.flatMap((terms) => {
    const [first] = terms;
    if (!first) return [];
    if (terms.length > 1) return phraseQuery(terms) ?? [];
    return anyOf([quoted(asWritten(first.word)), anywhere(first.stem)]);
  });

/** What somebody looks for. Words that say little count only when nothing else was typed. */
export function wantedOf(typed: TypedQuery, synonyms: Synonyms): Wanted[] {
  const phrases = typed.phrases.flatMap((terms) => wantedPhrase(terms) ?? []);
  const saying = typed.terms.filter(({ stop }) => !stop);
  const terms = saying.length || phrases.length ? saying : typed.terms;
  const meanings = synonyms(typed.terms);
  const wanted = new Map<string, Wanted>();
  for (const term of terms) {
    const place = typed.terms.indexOf(term);
    const others = meanings.filter(({ from, to }) => from <= place && place < to).flatMap(({ alternatives }) => alternatives);
    if (!wanted.has(term.stem)) wanted.set(term.stem, wantedTerm(term, others));
  }
  return [...phrases, ...wanted.values()];
}

export const anyWay = ({ ways }: Wanted): string => anyOf(ways.map(({ query }) => query));
export const anyWayLoose = ({ ways, loose }: Wanted): string => anyOf([...ways, ...loose].map(({ query }) => query));

/** Beside other words, only what a compound is counts. */
export const anyWayLast = ({ ways, loose }: Wanted): string => anyOf([...ways, ...loose.filter(({ kind }) => kind === 'lastPart')].map(({ query }) => query));

/** Each of these, and none of those. */
export const allWanted = (queries: string[], not: string[]): string =>
  [...queries.map((query) => `(${query})`), ...not.map((query) => `!${query}`)].join(' & ');
