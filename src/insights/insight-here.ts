import { entryColumns, nameFor, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { Database, ReadDb } from '#platform/db';
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { insightKinds, type InsightKind } from './insight';
import { answersTo, tellingColumns } from './insight-columns';
import { newestForAll, newestTold, versionTold } from './version-told';

/** Everything of one insight that its page shows to this viewer. */
export type InsightHere = NonNullable<Awaited<ReturnType<typeof insightHere>>>;
export type InsightVersion = InsightHere['versions'][number];

const network = sql<string>`entry.network_id`;

/** What was said before, newest first, as far as it was told to this viewer. */
const versions = (eb: ExpressionBuilder<Database, 'entry'>, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('insight_version as one')
      .leftJoin('person', 'person.id', 'one.by_id')
      .select(['one.no', 'one.title', 'one.at', 'one.reason', 'one.interim', 'one.audience', nameFor(viewer, 'person', network).as('by')])
      .whereRef('one.insight_id', '=', 'entry.id')
      .where(versionTold(viewer, 'one'))
      .orderBy('one.no', 'desc')
      .limit(200),
  );

/** What nobody known said (a hall did, without names) is looked after by who wrote it down. */
export const isOwnInsight = (personId: string | null) => sql<boolean>`coalesce(entry.author_id = ${personId}::uuid
  or (entry.author_id is null and exists (select from insight_version written
    where written.insight_id = entry.id and written.no = 1 and written.by_id = ${personId}::uuid)), false)`;

/** In one statement: the insight in the newest words told to this viewer, or in those of version `no`, with what others answered. */
export const insightHere = (db: ReadDb, viewer: Viewer, where: { networkId: string; short: string; no?: number }) =>
  db
    .selectFrom('entry')
    .innerJoin('insight', 'insight.entry_id', 'entry.id')
    .innerJoin('insight_version as version', (join) =>
      join
        .onRef('version.insight_id', '=', 'entry.id')
        .on((eb) =>
          where.no === undefined ? eb('version.no', '=', newestTold(viewer)) : eb.and([eb('version.no', '=', where.no), versionTold(viewer, 'version')]),
        ),
    )
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    // The title below is that of the version: the entry's own is the one for everybody.
    .select([...entryColumns, 'entry.made_at', 'insight.version as newest'])
    .select([...tellingColumns, 'version.no', 'version.interim', 'version.reason', 'version.at as told_at', 'version.audience as told_to'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select((eb) => [
      sql<InsightKind>`entry.kind`.as('kind'),
      newestTold(viewer).as('newest_told'),
      newestForAll.as('for_all'),
      isOwnInsight(viewer.personId).as('own'),
      blocksOf(eb).as('blocks'),
      answersTo(eb, viewer).as('answers'),
      versions(eb, viewer).as('versions'),
    ])
    .where('entry.network_id', '=', where.networkId)
    .where('entry.short', '=', where.short)
    .where('entry.kind', 'in', insightKinds)
    .where(seenBy(viewer))
    .executeTakeFirst();

export const ownsInsight = async (db: ReadDb, personId: string, entryId: string): Promise<boolean> =>
  (await db.selectFrom('entry').select(isOwnInsight(personId).as('own')).where('entry.id', '=', entryId).executeTakeFirst())?.own ?? false;
