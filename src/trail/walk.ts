import { seenBy, type Viewer } from '#entries/index';
import { type RawBuilder, sql } from 'kysely';
import { leading, type Way } from './steps';

/** A trail ends somewhere: so many links deep, so many things. */
export const deepest = 8;
export const most = 300;

const kindsOf = (way: RawBuilder<unknown>, ways: Way[], side: 'along' | 'against') =>
  sql`any (case ${way} ${sql.join(
    ways.map((one) => sql`when ${sql.lit(one)} then ${leading[one][side]}::text[]`),
    sql` `,
  )} end)`;

type Start = { ways: Way[]; networkId: string; deep?: number; atMost: number };

/**
 * The walk itself, for `with recursive`: `walk (start, way, depth, id)` from every row of `starts (id)`. The rule stands on every
 * step, so a walk never passes through something the viewer may not see, also not to something behind it that they may. A row comes
 * once for each depth; the nearest are found first, and whoever reads stops asking at `atMost`.
 */
export function walkFrom(viewer: Viewer, { ways, networkId, deep = deepest, atMost }: Start): RawBuilder<unknown> {
  const way = sql`walk.way`;
  const begin = ways.map((one) => sql`(${sql.lit(one)}::text)`);
  return sql`walk (start, way, depth, id) as (
      select entry.id, ways.way, 0, entry.id
      from starts join entry on entry.id = starts.id cross join (values ${sql.join(begin)}) as ways (way)
      where entry.network_id = ${networkId}::uuid and ${seenBy(viewer)}
    union
      select walk.start, walk.way, walk.depth + 1, entry.id
      from walk
      cross join lateral (
        select link.to_id as id from link where link.from_id = walk.id and link.kind = ${kindsOf(way, ways, 'along')}
        union all
        select link.from_id from link where link.to_id = walk.id and link.kind = ${kindsOf(way, ways, 'against')}
      ) step
      join entry on entry.id = step.id and entry.network_id = ${networkId}::uuid and ${seenBy(viewer)}
      where walk.depth < ${deep}
    ),
    found as (
      select start, way, id, min(depth) as depth from (select * from walk limit ${2 * atMost}) near group by start, way, id order by depth limit ${atMost}
    )`;
}

/**
 * What leads to each thing that was found, from something else that was: `steps (start, way, id, near, depth, kind, outward)`. Read from
 * the farther end, so that every link is looked up once.
 */
export const stepsBetween = (ways: Way[]): RawBuilder<unknown> => {
  const way = sql`found.way`;
  // Materialized, or the planner tries every pair of things for a link between them.
  return sql`touching as materialized (
    select found.start, found.way, found.id, link.id as near, link.kind, link.outward
    from found
    cross join lateral (
      select link.from_id as id, link.kind, true as outward from link where link.to_id = found.id and link.kind = ${kindsOf(way, ways, 'along')}
      union all
      select link.to_id, link.kind, false from link where link.from_id = found.id and link.kind = ${kindsOf(way, ways, 'against')}
    ) link
    where found.depth > 0
  ),
  steps as (
    select touching.*, near.depth from touching
    join found near on near.start = touching.start and near.way = touching.way and near.id = touching.near
  )`;
};
