import type { Tx } from '#platform/db';
import { sql } from 'kysely';
import { bare, inTitle } from '../lexemes';
import type { Vector } from './vector';

/** Keeps the vocabulary: what these entries said until now goes off, what they say from now on comes on. */
export async function countWords(tx: Tx, vectors: { vector: Vector }[], ids: string[]): Promise<void> {
  const change = new Map<string, { entries: number; titles: number }>();
  const count = (word: string, what: 'entries' | 'titles', by: 1 | -1) => {
    const known = change.get(word) ?? { entries: 0, titles: 0 };
    known[what] += by;
    change.set(word, known);
  };
  const before = await sql<{
    lexemes: string[];
  }>`select array(select lexeme from unnest(tsvector_to_array(words)) lexeme where left(lexeme, 1) <> '#') as lexemes
    from search_entry where entry_id = any(${ids}::uuid[])`.execute(tx);
  for (const { lexemes } of before.rows) {
    const words = new Set(lexemes.filter((lexeme) => !lexeme.startsWith(inTitle(''))).map(bare));
    for (const word of words) count(word, 'entries', -1);
    for (const lexeme of lexemes) if (lexeme.startsWith(inTitle('')) && words.has(bare(lexeme))) count(bare(lexeme), 'titles', -1);
  }
  for (const { vector } of vectors) {
    for (const word of vector.words) count(word, 'entries', 1);
    for (const word of vector.titles) count(word, 'titles', 1);
  }
  const changed = [...change].filter(([, { entries, titles }]) => entries !== 0 || titles !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!changed.length) return;
  await sql`insert into search_word (word, entries, titles)
    select * from unnest(${changed.map(([word]) => word)}::text[], ${changed.map(([, { entries }]) => entries)}::int[], ${changed.map(([, { titles }]) => titles)}::int[])
    on conflict (word) do update set entries = search_word.entries + excluded.entries, titles = search_word.titles + excluded.titles`.execute(tx);
  const fewer = changed.filter(([, { entries }]) => entries < 0).map(([word]) => word);
  if (fewer.length) await sql`delete from search_word where word = any(${fewer}::text[]) and entries <= 0`.execute(tx);
}
