import type { ReadDb } from '#platform/db';

/** Does this collaboration take part in this network? */
export const takesPart = async (db: ReadDb, networkId: string, collaborationId: string): Promise<boolean> =>
  (await db
    .selectFrom('network_collaboration')
    .select('collaboration_id')
    .where('network_id', '=', networkId)
    .where('collaboration_id', '=', collaborationId)
    .executeTakeFirst()) !== undefined;
