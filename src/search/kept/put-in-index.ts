import type { Registry } from '#entries/index';
import type { ReadDb, Tx } from '#platform/db';
import type { Reading } from '#platform/module';
import { dayOf } from '#platform/time';
import { sql } from 'kysely';
import { marks, sliceNames, sliceOf } from '../lexemes';
import { countWords } from './count-words';
import { type Vector, vectorOf } from './vector';

/** Goes up when the same text would be read into other words: entries of an earlier edition are then read again. */
export const edition = 2;

export type Wrong = (entryId: string, error: unknown) => void;

/**
 * Reads these entries again, in this order; who is gone or retired leaves the index. What cannot be read is told of, and stands there without
 * words: one bad entry stops no other. `reader` reads beside the transaction, so that its mistakes leave that whole.
 */
export async function putInIndex(tx: Tx, reader: ReadDb, { registry, ids, wrong }: { registry: Registry; ids: string[]; wrong: Wrong }): Promise<void> {
  const entries = await tx
    .selectFrom('entry')
    .select(['id', 'network_id', 'kind', 'title', 'collaboration_id', 'made_at'])
    .select(sql<string[]>`array(select building_block_id::text from entry_block where entry_block.entry_id = entry.id)`.as('blocks'))
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('retired_at', 'is', null)
    .execute();
  const order = new Map(ids.map((id, place) => [id, place]));
  entries.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const readings = await readAll(reader, registry, entries, wrong);
  const first = await numbers(tx, entries.length);
  const vectors = entries.map((entry, place): { id: string; vector: Vector } => {
    const found = [
      marks.network(entry.network_id),
      ...sliceNames.map((size) => marks.slice(entry.network_id, size, sliceOf(first + place, size))),
      marks.kind(entry.kind),
      marks.year(Number(dayOf(entry.made_at).slice(0, 4))),
      ...(entry.collaboration_id ? [marks.collaboration(entry.collaboration_id)] : []),
      ...entry.blocks.map(marks.block),
    ];
    try {
      return { id: entry.id, vector: vectorOf(entry.title, readings.get(entry.id), found) };
    } catch (error) {
      wrong(entry.id, error);
      return { id: entry.id, vector: { text: '', words: [], titles: [] } };
    }
  });
  await countWords(tx, vectors, ids);
  const gone = ids.filter((id) => !entries.some((entry) => entry.id === id));
  if (gone.length) await tx.deleteFrom('search_entry').where('entry_id', '=', sql<string>`any(${gone}::uuid[])`).execute();
  if (vectors.length)
    await sql`insert into search_entry (entry_id, words, edition)
      select id, words::tsvector, ${edition} from unnest(${vectors.map(({ id }) => id)}::uuid[], ${vectors.map(({ vector }) => vector.text)}::text[]) as kept (id, words)
      on conflict (entry_id) do update set words = excluded.words, edition = excluded.edition`.execute(tx);
}

/** All at once, and one by one when that fails. */
async function readAll(reader: ReadDb, registry: Registry, entries: { id: string; kind: string }[], wrong: Wrong): Promise<Map<string, Reading>> {
  try {
    return await registry.reading(reader, entries);
  } catch {
    const readings = new Map<string, Reading>();
    for (const entry of entries) {
      try {
        const reading = (await registry.reading(reader, [entry])).get(entry.id);
        if (reading) readings.set(entry.id, reading);
      } catch (error) {
        wrong(entry.id, error);
      }
    }
    return readings;
  }
}

/** The first of `count` numbers that nobody else has; the row is locked by whoever keeps the index. */
async function numbers(tx: Tx, count: number): Promise<number> {
  const { number } = await tx
    .updateTable('search_progress')
    .set((eb) => ({ number: eb('number', '+', count) }))
    .returning('number')
    .executeTakeFirstOrThrow();
  return number - count + 1;
}
