import type { ReadDb } from '#platform/db';

/** All building blocks of a taxonomy in their order, those that are retired last. For who shapes them. */
export const blocksToShape = (db: ReadDb, taxonomyId: string) =>
  db
    .selectFrom('building_block')
    .selectAll()
    .where('taxonomy_id', '=', taxonomyId)
    .orderBy((eb) => eb('retired_at', 'is not', null))
    .orderBy('position')
    .execute();
export type BlockToShape = Awaited<ReturnType<typeof blocksToShape>>[number];

export const networksSharing = (db: ReadDb, taxonomyId: string) =>
  db.selectFrom('network').select(['id', 'name']).where('taxonomy_id', '=', taxonomyId).orderBy('name').execute();
