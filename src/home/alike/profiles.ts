import { seenBy, type Viewer } from '#entries/index';
import { insightKinds } from '#insights/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Profile } from './alike';

const shownInsights = 3;

/** The collaborations of a network in their circumstances, by name, each with the insights of theirs that moved last as far as this viewer may see them. */
export const profiles = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.slug', 'collaboration.name', 'collaboration.fictitious'])
    .select(['collaboration.scale', 'collaboration.urbanity', 'collaboration.population', 'collaboration.together_since'])
    .select(
      sql<Profile['partners']>`coalesce((select array_agg(distinct organisation.kind) from partnership
        join organisation on organisation.id = partnership.organisation_id where partnership.collaboration_id = collaboration.id), '{}')`.as('partners'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('entry')
          .select(['entry.short', 'entry.kind', 'entry.title'])
          .whereRef('entry.collaboration_id', '=', 'collaboration.id')
          .where('entry.network_id', '=', networkId)
          .where('entry.kind', 'in', insightKinds)
          .where('entry.audience', '<>', 'self')
          .where(seenBy(viewer))
          .orderBy('entry.changed_at', 'desc')
          .limit(shownInsights),
      ).as('insights'),
    )
    .where('network_collaboration.network_id', '=', networkId)
    .orderBy('collaboration.name')
    .execute();
export type Placed = Awaited<ReturnType<typeof profiles>>[number];
