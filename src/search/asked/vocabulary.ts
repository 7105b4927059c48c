import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { NearWords } from '../words/near-words';

const most = 200_000;
const keptFor = 60_000;

type Vocabulary = { words: NearWords; size: number; at: number; number: number };
const made = new WeakMap<object, Vocabulary>();

/**
 * The words of the index, for guessing what was meant. Kept for a minute at most when it is large, because reading it takes a while; a small
 * one is read again whenever the index changed. Who guesses looks afterwards whether anything that may be seen says the guess.
 */
export async function vocabulary(db: ReadDb, number: number): Promise<NearWords> {
  const known = made.get(db);
  const small = (known?.size ?? 0) < 20_000;
  if (known && (known.number === number || (!small && Date.now() - known.at < keptFor))) return known.words;
  const { rows } = await sql<{
    word: string;
    entries: number;
  }>`select word, entries from search_word where entries > 0 order by entries desc limit ${most}`.execute(db);
  const words = new NearWords(rows.map(({ word, entries }) => [word, entries]));
  made.set(db, { words, size: rows.length, at: Date.now(), number });
  return words;
}

/** Words of the index that go on from these letters, those of most titles first. */
export async function goingOn(db: ReadDb, letters: string, limit: number): Promise<string[]> {
  if (letters.length < 2) return [];
  const { rows } = await sql<{ word: string }>`select word from search_word where word >= ${letters} and word < ${`${letters}\u{10ffff}`}
    order by titles desc, entries desc limit ${limit}`.execute(db);
  return rows.map(({ word }) => word);
}
