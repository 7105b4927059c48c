import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { insightKinds } from '../insight';

export type Cell = { collaboration_id: string | null; building_block_id: string; count: number };

/** What moved last is what is laid out: a matrix of everything would be slow to make and no easier to read. */
export const laidOut = 2000;

/** How many insights this viewer may see there are for each building block and collaboration; null is the network's own. */
export const cells = (db: ReadDb, viewer: Viewer, networkId: string): Promise<Cell[]> =>
  db
    .with('recent', (cte) =>
      cte
        .selectFrom('entry')
        .select(['entry.id', 'entry.collaboration_id'])
        .where('entry.network_id', '=', networkId)
        .where('entry.kind', 'in', insightKinds)
        .where(seenBy(viewer))
        .orderBy('entry.changed_at', 'desc')
        .limit(laidOut),
    )
    .selectFrom('recent')
    .innerJoin('entry_block', 'entry_block.entry_id', 'recent.id')
    .select(['recent.collaboration_id', 'entry_block.building_block_id', sql<number>`count(*)::int`.as('count')])
    .groupBy(['recent.collaboration_id', 'entry_block.building_block_id'])
    .execute();
