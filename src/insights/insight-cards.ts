import { seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { insightKinds, type InsightKind } from './insight';
import { answersTo, tellingColumns } from './insight-columns';
import { newestTold } from './version-told';

/** An insight as it stands in a list. */
export type InsightCardData = Awaited<ReturnType<ReturnType<typeof insightCards>['execute']>>[number];

/** The insights a viewer may see, each in the newest words told to them; the page that asks adds which, in what order and how many. */
export const insightCards = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('entry')
    .innerJoin('insight_version as version', (join) => join.onRef('version.insight_id', '=', 'entry.id').on('version.no', '=', newestTold(viewer)))
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.id', 'entry.short', 'entry.audience', 'entry.made_at', 'entry.changed_at', 'entry.collaboration_id'])
    .select([...tellingColumns, 'version.no', 'version.interim', 'version.at as told_at'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select((eb) => [sql<InsightKind>`entry.kind`.as('kind'), blocksOf(eb).as('blocks'), answersTo(eb, viewer).as('answers')])
    .where('entry.kind', 'in', insightKinds)
    .where(seenBy(viewer));

export type InsightFilter = { kind?: InsightKind; block?: { id: string; slug: string }; collaboration?: string };
export const listPage = { rows: 20, counted: 1000, countedFiltered: 100 };

export const isFiltered = ({ kind, block, collaboration }: InsightFilter): boolean => Boolean(kind ?? block ?? collaboration);

/** Counting stops one past this. Behind a filter it stops sooner: there each one counted can cost many looked at. */
export const countedAtMost = (filter: InsightFilter): number => (isFiltered(filter) ? listPage.countedFiltered : listPage.counted);

/** The filter as conditions on `entry`. */
export function matching(filter: InsightFilter): RawBuilder<SqlBool>[] {
  const conditions = [
    filter.kind && sql<SqlBool>`entry.kind = ${filter.kind}`,
    filter.collaboration && sql<SqlBool>`entry.collaboration_id = (select id from collaboration where slug = ${filter.collaboration})`,
    filter.block && sql<SqlBool>`exists (select from entry_block where entry_block.entry_id = entry.id and entry_block.building_block_id = ${filter.block.id})`,
  ];
  return conditions.filter((one): one is RawBuilder<SqlBool> => Boolean(one));
}

type Wanted = { networkId: string; filter: InsightFilter; page: number };

/**
 * The insights of a network that this viewer may see, the one that moved last first; one more than fits on a page. Each kind is read
 * in its own order, as its index has it, so that a network with a hundred thousand of them costs no more than a small one.
 */
export function insightList(db: ReadDb, viewer: Viewer, { networkId, filter, page }: Wanted): Promise<InsightCardData[]> {
  const last = page * listPage.rows + 1;
  const where = sql.join([sql`entry.network_id = ${networkId}`, seenBy(viewer), ...matching({ ...filter, kind: undefined })], sql` and `);
  const newest = (kind: InsightKind) => sql`(select entry.id, entry.changed_at from entry where entry.kind = ${sql.lit(kind)} and ${where}
    order by entry.changed_at desc, entry.id desc limit ${last})`;
  const kinds = filter.kind ? [filter.kind] : insightKinds;
  const chosen = sql<SqlBool>`entry.id in (select id from (${sql.join(kinds.map(newest), sql` union all `)}) newest
    order by changed_at desc, id desc limit ${listPage.rows + 1} offset ${(page - 1) * listPage.rows})`;
  return insightCards(db, viewer).where(chosen).orderBy('entry.changed_at', 'desc').orderBy('entry.id', 'desc').execute();
}

/** How many there are, as far as counting goes. */
export async function insightCount(db: ReadDb, viewer: Viewer, networkId: string, filter: InsightFilter): Promise<number> {
  let found = db
    .selectFrom('entry')
    .select(sql`1`.as('one'))
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', 'in', insightKinds)
    .where(seenBy(viewer))
    .limit(countedAtMost(filter) + 1);
  for (const condition of matching(filter)) found = found.where(condition);
  const { count } = await db.selectFrom(found.as('found')).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow();
  return count;
}
