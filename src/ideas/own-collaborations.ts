import type { Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** The collaborations of this network in which the viewer has a role. */
export function ownCollaborations(db: ReadDb, viewer: Viewer, networkId: string): Promise<{ id: string; name: string }[]> {
  const ids = viewer.roles.filter((role) => role.networkIds.includes(networkId)).flatMap((role) => role.collaborationId ?? []);
  if (!ids.length) return Promise.resolve([]);
  return db.selectFrom('collaboration').select(['id', 'name']).where('id', 'in', ids).orderBy(sql`name collate "und-x-icu"`).execute();
}
