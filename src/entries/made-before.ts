import type { Tx } from '#platform/db';
import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer';

export type MadeBefore = { id: string; short: string; title: string };
/** `mine`: what makes an entry without an author theirs all the same, as a condition on `entry`. */
type Form = { id: string; kind: string; mine?: RawBuilder<boolean> };

/**
 * Was something made from this form before? A form carries the id of what it will make. Locks that id until the transaction ends, so
 * that the same form sent twice at once makes one entry; an id that belongs to something or somebody else is foreign.
 */
export async function madeBefore(tx: Tx, by: Viewer, { id, kind, mine = sql<boolean>`false` }: Form): Promise<MadeBefore | 'foreign' | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
  const entry = await tx
    .selectFrom('entry')
    .select(['id', 'short', 'title'])
    .select(sql<boolean>`entry.kind = ${kind} and (coalesce(entry.author_id = ${by.personId}::uuid, false) or ${mine})`.as('same'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!entry) return undefined;
  const { same, ...made } = entry;
  return same ? made : 'foreign';
}
