import type { Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { type LinkKind, leading } from './steps';
import { walkFrom } from './walk';

/** Something that grew from `start`, and by what link it did; at depth 0 `start` itself, when the viewer may read it. */
export type Grown = {
  start: string;
  depth: number;
  short: string;
  kind: string;
  title: string;
  made_at: Date;
  link: LinkKind | null;
  outward: boolean | null;
};

/** What grew from each of these, a few links on, for who looks. One statement for all of them together. */
export async function grewFrom(db: ReadDb, viewer: Viewer, networkId: string, ids: string[]): Promise<Grown[]> {
  if (ids.length === 0) return [];
  const { along, against } = leading.on;
  const { rows } = await sql<Grown>`
    with recursive starts (id) as (select distinct unnest(${ids}::uuid[])),
    ${walkFrom(viewer, { ways: ['on'], networkId, deep: 4, atMost: 600 })}
    select found.start, found.depth, entry.short, entry.kind, entry.title, entry.made_at, step.kind as link, step.outward
    from found
    join entry on entry.id = found.id
    left join lateral (
      select link.kind, link.from_id = near.id as outward
      from found near
      join link on (link.from_id = near.id and link.to_id = found.id and link.kind = any (${along}::text[]))
        or (link.to_id = near.id and link.from_id = found.id and link.kind = any (${against}::text[]))
      where near.start = found.start and near.depth = found.depth - 1
      limit 1
    ) step on true
    order by found.depth, entry.made_at, entry.id`.execute(db);
  return rows;
}
