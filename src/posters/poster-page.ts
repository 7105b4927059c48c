import { entryColumns, nameFor, saidTo, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { Database, ReadDb } from '#platform/db';
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** Everything of one poster that its page shows to this viewer. */
export type PosterHere = NonNullable<Awaited<ReturnType<typeof posterHere>>>;
export type PostIt = PosterHere['post_its'][number];

type Eb = ExpressionBuilder<Database, 'entry'>;
const network = sql<string>`entry.network_id`;
const isMember = (viewer: Viewer) => sql<SqlBool>`${network} = any(${viewer.memberOf}::uuid[])`;

export const sectionsOf = (eb: Eb) =>
  jsonArrayFrom(
    eb
      .selectFrom('poster_section as section')
      .select(['section.id', 'section.kind', 'section.heading', 'section.text'])
      .whereRef('section.poster_id', '=', 'entry.id')
      .orderBy('section.position'),
  );

/** Who moderates reads hidden notes too, to be able to show them again; their author reads why. Decided for each as it was said. */
function standing(viewer: Viewer) {
  const mine = sql<SqlBool>`coalesce(note.author_id = ${viewer.personId}::uuid, false)`;
  const managed = sql<SqlBool>`entry.collaboration_id = any(${viewer.managed}::uuid[])`;
  const wide = sql<SqlBool>`(entry.network_id = any(${viewer.coordinated}::uuid[]) and entry.audience in ('network', 'public') and note.audience in ('network', 'public'))`;
  return sql<SqlBool>`note.withdrawn_at is null and (note.hidden_at is null or ${mine} or ${managed} or ${wide})`;
}

const postIts = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('post_it as note')
      .leftJoin('person', 'person.id', 'note.author_id')
      .select([
        'note.id',
        'note.section_id',
        'note.text',
        'note.audience',
        'note.made_at',
        'note.version_no',
        'note.hidden_reason',
        nameFor(viewer, 'person', network).as('author'),
        sql<string | null>`case when ${isMember(viewer)} then nullif(note.given_name, '') end`.as('given_name'),
        sql<boolean>`coalesce(note.author_id = ${viewer.personId}::uuid, false)`.as('mine'),
      ])
      .whereRef('note.poster_id', '=', 'entry.id')
      .where(saidTo(viewer, 'note'))
      .where(standing(viewer))
      .orderBy('note.made_at')
      .orderBy('note.id')
      .limit(500),
  );

/** In one statement: the poster, its sections, the notes this viewer may read, and how many versions of it. */
export const posterHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .innerJoin('poster', 'poster.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select([...entryColumns, 'entry.made_at', 'poster.opening', 'poster.version', 'collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select((eb) => [
      sectionsOf(eb).as('sections'),
      blocksOf(eb).as('blocks'),
      postIts(eb, viewer).as('post_its'),
      sql<Date>`(select at from poster_version said where said.poster_id = entry.id and said.no = poster.version)`.as('said_at'),
      sql<number>`(select count(*)::int from poster_version said where said.poster_id = entry.id and said.no < poster.version
        and ${saidTo(viewer, 'said', 'by_id')})`.as('earlier'),
    ])
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where('entry.kind', '=', 'poster')
    .where(sql<SqlBool>`${seenBy(viewer)}`)
    .executeTakeFirst();

/** The sections of a poster as they stand, for who may read it: to pin a note to one from elsewhere. */
export const posterSections = (db: ReadDb, viewer: Viewer, posterId: string) =>
  db
    .selectFrom('poster_section')
    .innerJoin('entry', 'entry.id', 'poster_section.poster_id')
    .select(['poster_section.id', 'poster_section.kind', 'poster_section.heading', 'poster_section.text'])
    .where('entry.id', '=', posterId)
    .where(sql<SqlBool>`${seenBy(viewer)}`)
    .orderBy('poster_section.position')
    .execute();
