import type { ReadDb } from '#platform/db';
import { type RawBuilder, sql } from 'kysely';
import { agendaPage } from './agenda';

/** A column of the agenda. A moment of the whole network stands on the agenda of each collaboration too: it froze theirs as well. */
export type Moment = { id: string; label: string; on_date: string; of_network: boolean };
export type AgendaFrame = {
  collaborations: { id: string; slug: string; name: string }[];
  /** oldest first */
  moments: Moment[];
  older: boolean;
};

/**
 * What stands around the rows: the collaborations to choose from and the moments that are the columns. `back` counts how many pages of
 * moments one has gone back. Names and labels of moments are for everybody who opens the agenda: the form says so.
 */
export async function agendaFrame(db: ReadDb, networkId: string, collaboration: string | null, back: number): Promise<AgendaFrame> {
  const found = await db
    .selectFrom('network')
    .select([collaborationsOf.as('collaborations'), momentsOf(collaboration, back).as('moments')])
    .where('network.id', '=', networkId)
    .executeTakeFirstOrThrow();
  const moments = found.moments.slice(0, agendaPage.moments).reverse();
  return { collaborations: found.collaborations, moments, older: found.moments.length > agendaPage.moments };
}

const collaborationsOf = sql<AgendaFrame['collaborations']>`(
  select coalesce(json_agg(json_build_object('id', collaboration.id, 'slug', collaboration.slug, 'name', collaboration.name)
      order by collaboration.name collate "und-x-icu"), '[]')
    from network_collaboration join collaboration on collaboration.id = network_collaboration.collaboration_id
   where network_collaboration.network_id = network.id)`;

/** Newest first, one more than fits. */
function momentsOf(collaboration: string | null, back: number): RawBuilder<Moment[]> {
  const here = collaboration
    ? sql`(snapshot.collaboration_id is null or snapshot.collaboration_id = (select id from collaboration where slug = ${collaboration}))`
    : sql`snapshot.collaboration_id is null`;
  return sql<Moment[]>`(
    select coalesce(json_agg(json_build_object('id', taken.id, 'label', taken.label, 'on_date', taken.on_date, 'of_network', taken.collaboration_id is null)
        order by taken.on_date desc, taken.taken_at desc), '[]')
      from (select * from snapshot where snapshot.network_id = network.id and ${here}
             order by snapshot.on_date desc, snapshot.taken_at desc
             limit ${agendaPage.moments + 1} offset ${back * agendaPage.moments}) taken)`;
}
