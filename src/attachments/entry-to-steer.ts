import { type EntryRow, findEntryById, may, type Registry, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';

/** An entry to which this viewer may add files: of a kind that takes them, seen by them, and theirs to steer. */
export async function entryToSteer(db: ReadDb, by: Viewer, registry: Registry, entryId: string): Promise<EntryRow | undefined> {
  const entry = by.personId ? await findEntryById(db, by, entryId) : undefined;
  const kind = entry && registry.kind(entry.kind);
  if (!entry || !by.personId || !kind?.attachable) return undefined;
  const own = entry.author_id === by.personId || ((await kind.isOwner?.(db, by.personId, entry.id)) ?? false);
  return may(by, 'steer', { network: entry.network_id, collaboration: entry.collaboration_id, own }) ? entry : undefined;
}
