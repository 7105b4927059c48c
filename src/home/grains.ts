import { seenBy, type Viewer } from '#entries/index';
import { entryColumns, rungs } from '#feed/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';

/** With more contributions than these, the dune is made of the newest. */
export const newest = 500;

/** `contributions` is at most `newest`; one that names two building blocks lays a grain on both. `block` null: it names none. */
export type Grains = { contributions: number; shares: { block: string | null; count: number }[] };

/** The newest contributions this viewer may see, counted per building block. What was hidden for cause does not count for anybody. */
export async function grainsOf(db: ReadDb, viewer: Viewer, networkId: string): Promise<Grains> {
  const inOrder = sql`order by made_at desc limit ${newest}`;
  const places = rungs(viewer, networkId, entryColumns).map(
    // `offset 0` keeps the rule out of the choice of index: a rung is walked in its order, and the rule looks at what comes by.
    (place) => sql`(select id, made_at from (select * from entry where ${place} and retired_at is null order by made_at desc offset 0) entry
      where hidden_at is null and ${seenBy(viewer)} ${inOrder})`,
  );
  const seen = sql<{ id: string }>`(select id from (${sql.join(places, sql` union all `)}) entry ${inOrder})`;
  const rows = await db
    .selectFrom(seen.as('seen'))
    .leftJoin('entry_block', 'entry_block.entry_id', 'seen.id')
    .select(['entry_block.building_block_id as block', sql<number>`count(distinct seen.id)`.as('count')])
    .select(sql<SqlBool>`grouping(entry_block.building_block_id) = 1`.as('whole'))
    .groupBy(sql`grouping sets ((entry_block.building_block_id), ())`)
    .execute();
  return {
    contributions: rows.find((row) => row.whole)?.count ?? 0,
    shares: rows.filter((row) => !row.whole).map(({ block, count }) => ({ block, count })),
  };
}
