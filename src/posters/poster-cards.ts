import { saidTo, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { sectionsOf } from './poster-page';

/** A poster as it stands in a list. */
export type PosterCardData = Awaited<ReturnType<typeof posterCards>>[number];

/** How many a gallery shows at most: a network has about fifty collaborations. */
const most = 300;

const cards = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('entry')
    .innerJoin('poster', 'poster.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.audience', 'entry.collaboration_id', 'poster.opening', 'poster.version'])
    .select(['collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', '=', 'poster')
    .where(seenBy(viewer))
    .orderBy(sql`entry.title collate "und-x-icu"`)
    .orderBy('entry.id');

const notes = (viewer: Viewer) => sql<number>`(select count(*)::int from post_it note where note.poster_id = entry.id
  and note.withdrawn_at is null and note.hidden_at is null and ${saidTo(viewer, 'note')})`;
const strength = sql<string>`coalesce((select text from poster_section section where section.poster_id = entry.id and section.kind = 'strength' limit 1), '')`;
const saidAt = sql<Date>`(select at from poster_version said where said.poster_id = entry.id and said.no = poster.version)`;

/** The posters of a network that a viewer may see, by the name of the collaboration. */
export const posterCards = (db: ReadDb, viewer: Viewer, networkId: string) =>
  cards(db, viewer, networkId)
    .select((eb) => [blocksOf(eb).as('blocks'), notes(viewer).as('notes'), strength.as('strength'), saidAt.as('said_at')])
    .limit(most)
    .execute();

/** Where the poster of this collaboration stands, when there is one for who looks. */
export const posterOf = (db: ReadDb, viewer: Viewer, networkId: string, collaborationId: string) =>
  cards(db, viewer, networkId).where('entry.collaboration_id', '=', collaborationId).executeTakeFirst();

/** These posters whole, by the collaborations' words in addresses and in that order. */
export async function postersBeside(db: ReadDb, viewer: Viewer, networkId: string, slugs: string[]) {
  const found = await cards(db, viewer, networkId)
    .select((eb) => sectionsOf(eb).as('sections'))
    .where('collaboration.slug', 'in', slugs.length ? slugs : [''])
    .execute();
  return slugs.flatMap((slug) => found.find((one) => one.collaboration_slug === slug) ?? []);
}
export type PosterBeside = Awaited<ReturnType<typeof postersBeside>>[number];
