import { type EntryRow, may, type Registry, saidTo, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';

export type Reuse = Awaited<ReturnType<typeof reuseOf>>[number];

/** Who made or owns a piece, and who moderates it, may leave out what others say of it. */
export async function mayHideReuse(db: ReadDb, viewer: Viewer, entry: EntryRow, registry: Registry): Promise<boolean> {
  if (!viewer.personId) return false;
  if (entry.author_id === viewer.personId) return true;
  const wide = entry.audience === 'network' || entry.audience === 'public';
  if (may(viewer, 'moderate', { network: entry.network_id, collaboration: entry.collaboration_id, wide })) return true;
  return (await registry.kind(entry.kind)?.isOwner?.(db, viewer.personId, entry.id)) ?? false;
}

/** Who used this, as far as this viewer may read it. Hidden ones only for who may show them again. */
export const reuseOf = (db: ReadDb, viewer: Viewer, entryId: string, { hides }: { hides: boolean }) =>
  db
    .selectFrom('reuse')
    .innerJoin('entry', 'entry.id', 'reuse.entry_id')
    .leftJoin('collaboration', 'collaboration.id', 'reuse.collaboration_id')
    .select(['reuse.id', 'reuse.organisation', 'reuse.sentence', 'reuse.confirmed_at', 'reuse.hidden_at'])
    .select(['collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select(sql<boolean>`(reuse.person_id is not null and reuse.person_id = ${viewer.personId}::uuid)`.as('mine'))
    .where('reuse.entry_id', '=', entryId)
    .where('reuse.confirmed_at', 'is not', null)
    .where('reuse.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`${saidTo(viewer, 'reuse', 'person_id')}`)
    .$if(!hides, (query) => query.where('reuse.hidden_at', 'is', null))
    .orderBy('reuse.confirmed_at', 'desc')
    .limit(100)
    .execute();
