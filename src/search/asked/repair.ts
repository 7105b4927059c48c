import { asPart, asWritten, quoted } from '../lexemes';
import type { QueryTerm } from '../words/typed-query';
import { distance } from '../words/near-words';
import { isListed, readWord } from '../words/word-forms';
import { type Asking, type Candidate, candidates } from './candidates';
import { saysIt } from './closeness';
import { goingOn, vocabulary } from './vocabulary';
import { allWanted, anyOf, anyWayLoose, type Wanted, wantedTerm } from './wanted';
import type { Synonyms } from '../synonyms/synonyms-for';

/** `meant` is a word that was probably meant instead of one that was typed. */
export type Repaired = { wanted: Wanted[]; meant: { typed: string; word: string }[] };

type Guessing = { last: QueryTerm | undefined; synonyms: Synonyms; found: Candidate[] };

const asTerm = (word: string): QueryTerm => ({ ...readWord(word), stop: false });
const queryOf = (term: QueryTerm): string => anyOf([quoted(asWritten(term.word)), quoted(term.stem)]);
const asTyped = (term: QueryTerm, synonyms: Synonyms): Wanted =>
  wantedTerm(
    term,
    synonyms([term]).flatMap(({ alternatives }) => alternatives),
  );

/**
 * Words that nothing visible says get what was probably meant: the same with a slip of the finger mended, or going on from there for the word
 * still being typed. Only what finds something for this viewer counts, so that a guess never tells what stands where they may not read.
 * `found` is what was found without guessing.
 */
export async function repair(asking: Asking, { last, synonyms, found: before }: Guessing): Promise<Repaired | undefined> {
  const meant: Repaired['meant'] = [];
  const anywhere = { ...asking, filters: {}, wanted: [] };
  const finds = async (query: string) => (await candidates(anywhere, query, 1)).length > 0;
  const thoseThatFind = async (guesses: Guess[]) => {
    const finding = await Promise.all(guesses.map(async ({ said }) => (await Promise.all(said.map(finds))).every(Boolean)));
    return guesses.filter((_, place) => finding[place]).map(({ term }) => term);
  };
  const wanted = await Promise.all(
    asking.wanted.map(async (one, place) => {
      const [term] = one.words;
      if (!term || one.words.length > 1 || before.some((candidate) => saysIt(candidate, place))) return one;
      if (await finds(allWanted([anyWayLoose(one)], []))) return one;
      const guesses = await guessesFor(asking, term, last?.word === term.word);
      const [near, more] = await Promise.all([thoseThatFind(guesses.near), thoseThatFind(guesses.goingOn)]);
      if (near[0]) meant.push({ typed: term.word, word: near[0].word });
      const found = [...near, ...more];
      return found.length ? instead(one, found, synonyms) : one;
    }),
  );
  return wanted.some((one, place) => one !== asking.wanted[place]) ? { wanted, meant } : undefined;
}

/** The first guess counts as if it had been typed, with its own forms and synonyms; the others beside it. */
function instead(one: Wanted, [first, ...rest]: QueryTerm[], synonyms: Synonyms): Wanted {
  if (!first) return one;
  const guess = asTyped(first, synonyms);
  const near = rest.length ? [{ kind: 'near' as const, query: anyOf(rest.map(queryOf)) }] : [];
  return { ...guess, ways: [...guess.ways, ...near], others: [...guess.others, ...rest] };
}

/** A word that was perhaps meant, and what this viewer has to find for it: the word itself, or each part of a compound that stands nowhere as a whole. */
type Guess = { term: QueryTerm; said: string[] };

async function guessesFor({ db, last: number }: Asking, { word }: QueryTerm, unfinished: boolean): Promise<{ near: Guess[]; goingOn: Guess[] }> {
  const words = await vocabulary(db, number);
  const near = words.near(word, 5).map((guess): Guess => {
    const term = asTerm(asSpelt(word, guess));
    return {
      term,
      said: words.has(guess) ? [anyOf([queryOf(term), quoted(asPart(term.stem))])] : term.parts.map((part) => anyOf([quoted(part), quoted(asPart(part))])),
    };
  });
  const more = unfinished && word.length > 2 ? (await goingOn(db, word, 6)).map(asTerm) : [];
  return { near: near.filter(({ said }) => said.length > 0).slice(0, 3), goingOn: more.map((term) => ({ term, said: [queryOf(term)] })) };
}

/** A guess may be the bare base of a word; of the forms that the list has of it, the one that is most like what was typed. */
function asSpelt(typed: string, guess: string): string {
  const { stem } = readWord(guess);
  const forms = ['ing', 'en', 'e'].map((end) => guess + end).filter((form) => isListed(form) && readWord(form).stem === stem);
  const away = (form: string) => distance(typed, form, 3);
  return forms.reduce((best, form) => (away(form) < away(best) ? form : best), guess);
}
