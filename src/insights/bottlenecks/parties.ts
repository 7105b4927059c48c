import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** Who sets rules or money in a network, and can be asked to do something about it. */
export const parties = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('national_party')
    .innerJoin('organisation', 'organisation.id', 'national_party.organisation_id')
    .select(['organisation.id', 'organisation.slug', 'organisation.name', 'national_party.sets_rules', 'national_party.sets_money'])
    .where('national_party.network_id', '=', networkId)
    .orderBy(sql`(national_party.sets_rules or national_party.sets_money) desc, organisation.name collate "und-x-icu"`)
    .execute();
export type Party = Awaited<ReturnType<typeof parties>>[number];
