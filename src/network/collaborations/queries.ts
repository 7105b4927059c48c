import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** How a collaboration stands in a list, on the map and beside others: who, where, and its context. Anybody may read it. */
export type CollaborationCard = Awaited<ReturnType<typeof collaborationCards>>[number];

export type CollaborationFilter = { province?: string; scale?: string; theme?: string; slugs?: string[] };

const cardColumns = [
  'collaboration.id', 'collaboration.slug', 'collaboration.name', 'collaboration.summary', 'collaboration.how_we_learn',
  'collaboration.province', 'collaboration.municipalities', 'collaboration.scale', 'collaboration.urbanity', 'collaboration.population',
  'collaboration.together_since', 'collaboration.themes', 'collaboration.fictitious',
] as const;

const partnerCount = sql<number>`(select count(*) from partnership where partnership.collaboration_id = collaboration.id)`;

/** The collaborations of a network by name. `limit` 0 means all of them. */
export function collaborationCards(db: ReadDb, networkId: string, filter: CollaborationFilter = {}, page = { limit: 0, offset: 0 }) {
  let query = db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(cardColumns)
    .select(partnerCount.as('partner_count'))
    .where('network_collaboration.network_id', '=', networkId)
    .orderBy(sql`collaboration.name collate "und-x-icu"`)
    .orderBy('collaboration.id');
  if (filter.province) query = query.where('collaboration.province', '=', filter.province);
  if (filter.scale) query = query.where(sql<string>`collaboration.scale`, '=', filter.scale);
  if (filter.theme) query = query.where(sql<boolean>`${filter.theme} = any(collaboration.themes)`);
  if (filter.slugs) query = query.where('collaboration.slug', 'in', filter.slugs.length ? filter.slugs : ['']);
  if (page.limit) query = query.limit(page.limit).offset(page.offset);
  return query.execute();
}

/** Everything anybody may read of one collaboration, as it stands in this network. */
export type CollaborationHere = NonNullable<Awaited<ReturnType<typeof collaborationHere>>>;

export const collaborationHere = (db: ReadDb, networkId: string, slug: string) =>
  db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .selectAll('collaboration')
    .select((eb) => [
      'network_collaboration.since',
      jsonArrayFrom(
        eb
          .selectFrom('partnership')
          .innerJoin('organisation', 'organisation.id', 'partnership.organisation_id')
          .select(['organisation.id', 'organisation.slug', 'organisation.name', 'organisation.kind', 'organisation.fictitious'])
          .whereRef('partnership.collaboration_id', '=', 'collaboration.id')
          .orderBy('organisation.name'),
      ).as('partners'),
      jsonArrayFrom(
        eb
          .selectFrom('network')
          .innerJoin('network_collaboration as also', 'also.network_id', 'network.id')
          .select(['network.slug', 'network.name'])
          .whereRef('also.collaboration_id', '=', 'collaboration.id')
          .where('network.id', '<>', networkId)
          .orderBy('network.name'),
      ).as('elsewhere'),
    ])
    .where('network_collaboration.network_id', '=', networkId)
    .where('collaboration.slug', '=', slug)
    .executeTakeFirst();

/** For choosing from and for headings: every collaboration of the network with its name. */
export const collaborationNames = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.slug', 'collaboration.name'])
    .where('network_collaboration.network_id', '=', networkId)
    .orderBy(sql`collaboration.name collate "und-x-icu"`)
    .execute();
