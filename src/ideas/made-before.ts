import type { Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { sql } from 'kysely';

export type Before = { id: string; short: string; title: string } | 'foreign' | undefined;

/**
 * Was something made from this form before? A form carries the id of what it will make. Locks that id until the transaction ends, so
 * that the same form sent twice at once makes one idea; an id that belongs to something else is foreign.
 */
export async function madeBefore(tx: Tx, by: Viewer, id: string): Promise<Before> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
  const entry = await tx
    .selectFrom('entry')
    .leftJoin('idea', 'idea.entry_id', 'entry.id')
    .select(['entry.id', 'entry.short', 'entry.title', 'idea.entry_id as idea'])
    .select(sql<boolean>`coalesce(entry.author_id, idea.giver_id) = ${by.personId}::uuid`.as('mine'))
    .where('entry.id', '=', id)
    .executeTakeFirst();
  if (!entry) return undefined;
  return entry.idea && entry.mine ? { id: entry.id, short: entry.short, title: entry.title } : 'foreign';
}
