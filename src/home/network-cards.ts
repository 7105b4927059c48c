import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

export type NetworkCard = Awaited<ReturnType<typeof networkCards>>[number];

/** The networks of this installation by name, with how many collaborations take part. Anybody may read them. */
export const networkCards = (db: ReadDb) =>
  db
    .selectFrom('network')
    .select(['network.slug', 'network.name', 'network.purpose', 'network.purpose_en', 'network.example'])
    .select((eb) =>
      eb
        .selectFrom('network_collaboration')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('network_collaboration.network_id', '=', 'network.id')
        .as('collaborations'),
    )
    .orderBy(sql`network.name collate "und-x-icu"`)
    .limit(100)
    .execute();
