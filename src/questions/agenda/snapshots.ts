import { type Audience, nameFor, saidTo, seenBy, type Viewer, withinLadder } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { type AgendaOf, agendaPage } from './agenda';

const columns = ['snapshot.id', 'snapshot.label', 'snapshot.on_date', 'snapshot.taken_at'] as const;

const snapshots = (db: ReadDb, viewer: Viewer, agenda: AgendaOf) =>
  db
    .selectFrom('snapshot')
    .leftJoin('person as taker', 'taker.id', 'snapshot.taken_by')
    .select(columns)
    .select(nameFor(viewer, 'taker', sql<string>`snapshot.network_id`).as('taken_by'))
    .where('snapshot.network_id', '=', agenda.networkId)
    .where('snapshot.collaboration_id', 'is not distinct from', agenda.collaborationId);

/** The moments at which this agenda was frozen, newest first, one more than fits on a page. */
export const snapshotList = (db: ReadDb, viewer: Viewer, agenda: AgendaOf, page: number) =>
  snapshots(db, viewer, agenda)
    .orderBy('snapshot.on_date', 'desc')
    .orderBy('snapshot.taken_at', 'desc')
    .limit(agendaPage.rows + 1)
    .offset((page - 1) * agendaPage.rows)
    .execute();
export type SnapshotListed = Awaited<ReturnType<typeof snapshotList>>[number];

export const snapshotById = (db: ReadDb, viewer: Viewer, agenda: AgendaOf, id: string) =>
  snapshots(db, viewer, agenda).where('snapshot.id', '=', id).executeTakeFirst();

/**
 * The agenda as it stood then, as far as this viewer may read it now and was within the circle it stood in then: the wording and the
 * state of that day, beside where the question stands today. One more than fits on a page.
 */
export const frozenAgenda = (db: ReadDb, viewer: Viewer, wanted: { snapshotId: string; collaboration?: string; page: number }) => {
  const then = withinLadder(viewer, {
    audience: sql<Audience>`frozen.audience`,
    network: sql<string>`entry.network_id`,
    collaboration: sql<string | null>`entry.collaboration_id`,
    author: sql<string | null>`entry.author_id`,
  });
  const query = db
    .selectFrom('snapshot_question as frozen')
    .innerJoin('entry', 'entry.id', 'frozen.question_id')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .innerJoin('question_version', (join) =>
      join.onRef('question_version.question_id', '=', 'frozen.question_id').onRef('question_version.no', '=', 'frozen.version'),
    )
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select(['entry.short', 'question.letter', 'frozen.state', 'question.state as state_now', 'collaboration.name as collaboration'])
    .select(sql<boolean>`question.version <> frozen.version`.as('reworded'))
    .select(sql<string>`case when question.version = frozen.version then question.wording else question_version.wording end`.as('wording'))
    .where('frozen.snapshot_id', '=', wanted.snapshotId)
    .where(seenBy(viewer))
    .where(then)
    .where((eb) => eb.or([eb('question.version', '=', eb.ref('frozen.version')), saidTo(viewer, 'question_version', 'by_id')]))
    .orderBy('frozen.question_id')
    .limit(agendaPage.rows + 1)
    .offset((wanted.page - 1) * agendaPage.rows);
  return (wanted.collaboration ? query.where('collaboration.slug', '=', wanted.collaboration) : query).execute();
};
export type FrozenRow = Awaited<ReturnType<typeof frozenAgenda>>[number];
