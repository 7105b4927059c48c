import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

const name = sql`organisation.name collate "und-x-icu"`;

// In a network: as a partner of one of its collaborations, or as a national party of it.
const takesPart = (networkId: string) =>
  sql<boolean>`(national_party.organisation_id is not null or exists (select from partnership
    join network_collaboration using (collaboration_id)
    where partnership.organisation_id = organisation.id and network_collaboration.network_id = ${networkId}))`;

const organisationsIn = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('organisation')
    .leftJoin('national_party', (join) => join.onRef('national_party.organisation_id', '=', 'organisation.id').on('national_party.network_id', '=', networkId))
    .select(['organisation.id', 'organisation.slug', 'organisation.name', 'organisation.kind', 'organisation.website', 'organisation.fictitious'])
    .select(['national_party.sets_rules', 'national_party.sets_money', 'national_party.about'])
    .select(sql<boolean>`national_party.organisation_id is not null`.as('national'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('collaboration')
          .innerJoin('partnership', 'partnership.collaboration_id', 'collaboration.id')
          .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
          .select(['collaboration.slug', 'collaboration.name'])
          .whereRef('partnership.organisation_id', '=', 'organisation.id')
          .where('network_collaboration.network_id', '=', networkId)
          .orderBy('collaboration.name'),
      ).as('collaborations'),
    )
    .where(takesPart(networkId));

/** An organisation with what it does in this network. Anybody may read it. */
export type Organisation = Awaited<ReturnType<typeof nationalParties>>[number];

export const nationalParties = (db: ReadDb, networkId: string) =>
  organisationsIn(db, networkId).where('national_party.organisation_id', 'is not', null).orderBy(name).execute();

export type OrganisationFilter = { kind?: string; words?: string };

/** Organisations that are not marked as national party, by name. */
export function partnerOrganisations(db: ReadDb, networkId: string, { kind, words }: OrganisationFilter, page: { limit: number; offset: number }) {
  let query = organisationsIn(db, networkId).where('national_party.organisation_id', 'is', null);
  if (kind) query = query.where(sql<string>`organisation.kind`, '=', kind);
  if (words) query = query.where('organisation.name', 'ilike', `%${words.replace(/[\\%_]/g, '\\$&')}%`);
  return query.orderBy(name).orderBy('organisation.id').limit(page.limit).offset(page.offset).execute();
}

/** Does it take part in this network? */
export const isIn = async (db: ReadDb, networkId: string, organisationId: string): Promise<boolean> =>
  (await organisationsIn(db, networkId).clearSelect().select('organisation.id').where('organisation.id', '=', organisationId).executeTakeFirst()) !== undefined;

/** Every network an organisation stands in, as a partner of a collaboration there or as a national party. */
export const networksOf = (db: ReadDb, organisationId: string) =>
  db
    .selectFrom('network')
    .select('network.id')
    .where(
      sql<boolean>`(exists (select 1 from national_party where national_party.network_id = network.id and organisation_id = ${organisationId})
        or exists (select 1 from partnership join network_collaboration using (collaboration_id)
          where partnership.organisation_id = ${organisationId} and network_collaboration.network_id = network.id))`,
    )
    .execute();

export const organisationHere = (db: ReadDb, networkId: string, slug: string): Promise<Organisation | undefined> =>
  organisationsIn(db, networkId).where('organisation.slug', '=', slug).executeTakeFirst();

/** Who speaks for an organisation in this network, and in which role. For members. */
export type Speaker = Awaited<ReturnType<typeof speakersFor>>[number];
export const speakersFor = (db: ReadDb, networkId: string, organisationId: string) =>
  db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .leftJoin('collaboration', 'collaboration.id', 'role.collaboration_id')
    .select(['role.kind', 'person.id as person_id', 'person.name', 'collaboration.name as organisation'])
    .where('role.organisation_id', '=', organisationId)
    .where('role.ended_at', 'is', null)
    .where('person.removed_at', 'is', null)
    .where(
      sql<boolean>`(role.network_id = ${networkId} or role.collaboration_id in
        (select collaboration_id from network_collaboration where network_id = ${networkId}))`,
    )
    .orderBy(sql`person.name collate "und-x-icu"`)
    .execute();
