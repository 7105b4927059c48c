import type { Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { sql } from 'kysely';

export type Before = { kind: 'new' } | { kind: 'same'; id: string; short: string } | { kind: 'foreign' };

/**
 * Was this meeting planned from this form before? The form carries the id of what it will make. Locks that id until the transaction ends,
 * so that the same form sent twice at once makes one meeting; an id that belongs to something else is foreign.
 */
export async function madeBefore(tx: Tx, by: Viewer, id: string): Promise<Before> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
  const entry = await tx.selectFrom('entry').select(['id', 'short', 'author_id', 'kind']).where('id', '=', id).executeTakeFirst();
  if (!entry) return { kind: 'new' };
  const mine = entry.kind === 'meeting' && entry.author_id !== null && entry.author_id === by.personId;
  return mine ? { kind: 'same', id: entry.id, short: entry.short } : { kind: 'foreign' };
}
