import { may, type RoleKind, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import type { RolePlace } from './role';

/** A network that nobody coordinates yet: its first coordinator has not accepted. */
export const lacksCoordinator = async (db: ReadDb, networkId: string): Promise<boolean> =>
  (await db
    .selectFrom('role')
    .select('id')
    .where('kind', '=', 'coordinator')
    .where('network_id', '=', networkId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()) === undefined;

/** Administrators see to the first coordinator of a network, and to nobody after that. */
export const mayGiveFirst = async (db: ReadDb, viewer: Viewer, kind: RoleKind, { networkId, collaborationId }: RolePlace): Promise<boolean> =>
  kind === 'coordinator' && collaborationId === null && may(viewer, 'make_network') && (await lacksCoordinator(db, networkId));
