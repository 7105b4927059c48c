import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { versionOf } from './save-collaboration';

/** How a collaboration stands in a list, on the map and beside others: who, where, and its context. Anybody may read it. */
export type CollaborationCard = Awaited<ReturnType<typeof collaborationCards>>[number];

export type CollaborationFilter = { province?: string; scale?: string; theme?: string; slugs?: string[] };

const cardColumns = [
  'collaboration.id',
  'collaboration.slug',
  'collaboration.name',
  'collaboration.summary',
  'collaboration.how_we_learn',
  'collaboration.province',
  'collaboration.municipalities',
  'collaboration.scale',
  'collaboration.urbanity',
  'collaboration.population',
  'collaboration.together_since',
  'collaboration.themes',
  'collaboration.fictitious',
] as const;

const partnerCount = sql<number>`(select count(*) from partnership where partnership.collaboration_id = collaboration.id)`;

const inNetwork = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .where('network_collaboration.network_id', '=', networkId);

const byName = sql`collaboration.name collate "und-x-icu"`;

/** The collaborations of a network by name. `limit` 0 means all of them. */
export function collaborationCards(db: ReadDb, networkId: string, filter: CollaborationFilter = {}, page = { limit: 0, offset: 0 }) {
  let query = inNetwork(db, networkId).select(cardColumns).select(partnerCount.as('partner_count')).orderBy(byName).orderBy('collaboration.id');
  if (filter.province) query = query.where('collaboration.province', '=', filter.province);
  if (filter.scale) query = query.where(sql<string>`collaboration.scale`, '=', filter.scale);
  if (filter.theme) query = query.where(sql<boolean>`${filter.theme} = any(collaboration.themes)`);
  if (filter.slugs) query = query.where('collaboration.slug', 'in', filter.slugs.length ? filter.slugs : ['']);
  if (page.limit) query = query.limit(page.limit).offset(page.offset);
  return query.execute();
}

/** What one can limit the list by: only what occurs in it. */
export type CollaborationFacets = Awaited<ReturnType<typeof collaborationFacets>>;
export const collaborationFacets = async (db: ReadDb, networkId: string) => {
  const found = await inNetwork(db, networkId)
    .leftJoin(sql<{ theme: string }>`lateral unnest(collaboration.themes)`.as<'word'>(sql`word(theme)`), (join) => join.onTrue())
    .select([
      sql<string[]>`coalesce(array_agg(distinct collaboration.province) filter (where collaboration.province is not null), '{}')`.as('provinces'),
      sql<string[]>`coalesce(array_agg(distinct collaboration.scale) filter (where collaboration.scale is not null), '{}')`.as('scales'),
      sql<string[]>`coalesce(array_agg(distinct word.theme) filter (where word.theme is not null), '{}')`.as('themes'),
    ])
    .executeTakeFirst();
  return found ?? { provinces: [], scales: [], themes: [] };
};

/** Everything anybody may read of one collaboration, as it stands in this network. */
export type CollaborationHere = NonNullable<Awaited<ReturnType<typeof collaborationHere>>>;

export const collaborationHere = (db: ReadDb, networkId: string, slug: string) =>
  inNetwork(db, networkId)
    .selectAll('collaboration')
    .select(versionOf.as('version'))
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
      jsonArrayFrom(
        eb
          .selectFrom('programme')
          .select(['programme.slug', 'programme.name', 'programme.summary', 'programme.starts_on', 'programme.ends_on'])
          .select((inner) =>
            jsonArrayFrom(
              inner
                .selectFrom('project')
                .select(['project.slug', 'project.name', 'project.summary', 'project.status', 'project.destination'])
                .whereRef('project.programme_id', '=', 'programme.id')
                .orderBy('project.name'),
            ).as('projects'),
          )
          .whereRef('programme.collaboration_id', '=', 'collaboration.id')
          .where('programme.network_id', '=', networkId)
          .orderBy('programme.starts_on')
          .orderBy('programme.name'),
      ).as('programmes'),
    ])
    .where('collaboration.slug', '=', slug)
    .executeTakeFirst();

/** For choosing from and for headings: every collaboration of the network with its name. */
export const collaborationNames = (db: ReadDb, networkId: string) =>
  inNetwork(db, networkId).select(['collaboration.id', 'collaboration.slug', 'collaboration.name']).orderBy(byName).execute();

/** Collaborations that are in other networks and not in this one. */
export const collaborationsElsewhere = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('collaboration')
    .select(['collaboration.id', 'collaboration.name'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('network_collaboration')
            .select('network_id')
            .whereRef('network_collaboration.collaboration_id', '=', 'collaboration.id')
            .where('network_collaboration.network_id', '=', networkId),
        ),
      ),
    )
    .orderBy(byName)
    .limit(2000)
    .execute();
