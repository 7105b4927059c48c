import type { Audience, Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { type LinkKind, leading, type Way } from './steps';
import { most, walkFrom } from './walk';

/** One thing on a trail. `from`: what this way leads to it, one step nearer to where the trail began. */
export type OnTrail = {
  way: Way;
  depth: number;
  id: string;
  short: string;
  kind: string;
  title: string;
  audience: Audience;
  made_at: Date;
  collaboration: string | null;
  from: { id: string; kind: LinkKind; outward: boolean }[];
};

/** Everything on the trail of one entry, both ways, in one statement. Nothing when the entry itself is not to be seen. */
export async function trailOf(db: ReadDb, viewer: Viewer, start: { id: string; network_id: string }): Promise<OnTrail[]> {
  const either = (way: Way) => sql`(found.way = ${sql.lit(way)} and (
      (link.from_id = near.id and link.to_id = found.id and link.kind = any (${leading[way].along}::text[]))
      or (link.to_id = near.id and link.from_id = found.id and link.kind = any (${leading[way].against}::text[]))))`;
  const { rows } = await sql<OnTrail>`
    with recursive starts (id) as (values (${start.id}::uuid)),
    ${walkFrom(viewer, { ways: ['back', 'on'], networkId: start.network_id, atMost: 2 * most })}
    select found.way, found.depth, entry.id, entry.short, entry.kind, entry.title, entry.audience, entry.made_at,
      collaboration.name as collaboration, steps."from"
    from found
    join entry on entry.id = found.id
    left join collaboration on collaboration.id = entry.collaboration_id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', near.id, 'kind', link.kind, 'outward', link.from_id = near.id) order by near.depth), '[]') as "from"
      from (select * from link where link.from_id = found.id union all select * from link where link.to_id = found.id) link
      join found near on near.way = found.way and near.id <> found.id and (${either('back')} or ${either('on')})
      where found.depth > 0
    ) steps
    order by found.depth, entry.made_at, entry.id
    limit ${most}`.execute(db);
  return rows;
}
