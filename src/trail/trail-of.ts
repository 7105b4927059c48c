import type { Audience, Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import type { LinkKind, Way } from './steps';
import { most, stepsBetween, walkFrom } from './walk';

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
  const ways: Way[] = ['back', 'on'];
  const { rows } = await sql<OnTrail>`
    with recursive starts (id) as (values (${start.id}::uuid)),
    ${walkFrom(viewer, { ways, networkId: start.network_id, atMost: most })},
    ${stepsBetween(ways)},
    led as (
      select way, id, jsonb_agg(jsonb_build_object('id', near, 'kind', kind, 'outward', outward) order by depth, near) as steps from steps group by way, id
    )
    select found.way, found.depth, entry.id, entry.short, entry.kind, entry.title, entry.audience, entry.made_at,
      collaboration.name as collaboration, coalesce(led.steps, '[]') as "from"
    from found
    join entry on entry.id = found.id
    left join collaboration on collaboration.id = entry.collaboration_id
    left join led on led.way = found.way and led.id = found.id
    order by found.depth, entry.made_at, entry.id`.execute(db);
  return rows;
}
