import type { Viewer } from '#entries/index';
import type { Db } from '#platform/db';
import { sql } from 'kysely';

/**
 * Notes that the viewer is here, and answers since when things are new to them: the end of their previous visit. A visit lasts until
 * they have stayed away for four hours, so that a reload does not make everything old. Null: their first visit, or nobody signed in.
 */
export async function recordVisit(db: Db, viewer: Viewer, networkId: string): Promise<Date | null> {
  if (!viewer.personId) return null;
  const stayedAway = sql<boolean>`visit.last_at < now() - interval '4 hours'`;
  const visit = await db
    .insertInto('visit')
    .values({ person_id: viewer.personId, network_id: networkId })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'network_id']).doUpdateSet({
        previous_at: sql<Date>`case when ${stayedAway} then visit.last_at else visit.previous_at end`,
        last_at: sql<Date>`now()`,
      }),
    )
    .returning('previous_at')
    .executeTakeFirst();
  return visit?.previous_at ?? null;
}
