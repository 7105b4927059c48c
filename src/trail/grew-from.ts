import type { Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import type { LinkKind } from './steps';
import { most, stepsBetween, walkFrom } from './walk';

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
  const { rows } = await sql<Grown>`
    with recursive starts (id) as (select distinct unnest(${ids}::uuid[])),
    ${walkFrom(viewer, { ways: ['on'], networkId, deep: 4, atMost: most })},
    ${stepsBetween(['on'])},
    first as (select distinct on (start, id) start, id, kind, outward from steps order by start, id, depth, near)
    select found.start, found.depth, entry.short, entry.kind, entry.title, entry.made_at, first.kind as link, first.outward
    from found
    join entry on entry.id = found.id
    left join first on first.start = found.start and first.id = found.id
    order by found.depth, entry.made_at, entry.id`.execute(db);
  return rows;
}
