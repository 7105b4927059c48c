import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** How much there is of what a coordinator arranges. Counts of rows that coordinators can all see. */
export type SettingsCounts = { coordinators: number; invitations: number; collaborations: number; national: number };

export async function settingsCounts(db: ReadDb, networkId: string): Promise<SettingsCounts> {
  const { rows } = await sql<SettingsCounts>`select
    (select count(*) from role where network_id = ${networkId} and kind = 'coordinator' and ended_at is null) as coordinators,
    (select count(*) from invitation where network_id = ${networkId} and collaboration_id is null
      and accepted_at is null and declined_at is null and withdrawn_at is null) as invitations,
    (select count(*) from network_collaboration where network_id = ${networkId}) as collaborations,
    (select count(*) from national_party where network_id = ${networkId}) as national`.execute(db);
  return rows[0] ?? { coordinators: 0, invitations: 0, collaborations: 0, national: 0 };
}

/** Every network of the installation, with how many coordinate it. For administrators. */
export type NetworkToKeep = Awaited<ReturnType<typeof networksToKeep>>[number];
export const networksToKeep = (db: ReadDb) =>
  db
    .selectFrom('network')
    .select(['network.slug', 'network.name', 'network.example', 'network.made_at'])
    .select(sql<number>`(select count(*) from role where role.network_id = network.id and kind = 'coordinator' and ended_at is null)`.as('coordinators'))
    .orderBy(sql`network.name collate "und-x-icu"`)
    .execute();
