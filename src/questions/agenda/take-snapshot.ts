import { happened, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { today } from '#platform/time';
import { type AgendaOf, isRecentDay, mayFreeze } from './agenda';

/** `id` is made with the form, so that sending it twice makes one snapshot. */
export type NewSnapshot = { id: string; label: string; onDate: string };
export type SnapshotRefusal = 'not_yours' | 'not_recent';

/**
 * Freezes an agenda as it stands: of each question the version, the state and the audience. Those the taker may not read are frozen
 * too; whether a reader sees them is decided when they read. What somebody keeps to themselves is on no agenda, and on that of the
 * network stands what went beyond one collaboration. Refused to who does not steer this agenda, and for a day long past.
 */
export const takeSnapshot = (db: Db, by: Viewer, agenda: AgendaOf, snapshot: NewSnapshot): Promise<Result<string, SnapshotRefusal>> =>
  transact(db, async (tx) => {
    if (!mayFreeze(by, agenda)) return refuse('not_yours');
    if (!isRecentDay(snapshot.onDate, today())) return refuse('not_recent', 'datum');
    if (!(await makeSnapshot(tx, by, agenda, snapshot))) return sameSnapshot(tx, agenda, snapshot.id);
    await freeze(tx, agenda, snapshot.id);
    await happened(tx, 'snapshot.taken', {
      by,
      network: agenda.networkId,
      collaboration: agenda.collaborationId,
      audience: 'network',
      details: { snapshot: snapshot.id, on: snapshot.onDate },
    });
    return ok(snapshot.id);
  });

const makeSnapshot = (tx: Tx, by: Viewer, agenda: AgendaOf, { id, label, onDate }: NewSnapshot) =>
  tx
    .insertInto('snapshot')
    .values({ id, network_id: agenda.networkId, collaboration_id: agenda.collaborationId, label, on_date: onDate, taken_by: by.personId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();

/** The form came in twice. An id of another agenda is no second sending. */
async function sameSnapshot(tx: Tx, agenda: AgendaOf, id: string): Promise<Result<string, SnapshotRefusal>> {
  const standing = await tx.selectFrom('snapshot').select(['network_id', 'collaboration_id']).where('id', '=', id).executeTakeFirst();
  return standing?.network_id === agenda.networkId && standing.collaboration_id === agenda.collaborationId ? ok(id) : refuse('not_yours');
}

const freeze = (tx: Tx, agenda: AgendaOf, snapshotId: string) =>
  tx
    .insertInto('snapshot_question')
    .columns(['snapshot_id', 'question_id', 'version', 'state', 'audience'])
    .expression((eb) => {
      const standing = eb
        .selectFrom('question')
        .innerJoin('entry', 'entry.id', 'question.entry_id')
        .select((of) => [of.val(snapshotId).$castTo<string>().as('snapshot_id'), 'entry.id', 'question.version', 'question.state', 'entry.audience'])
        .where('entry.network_id', '=', agenda.networkId)
        .where('entry.kind', '=', 'question')
        .where('entry.retired_at', 'is', null);
      return agenda.collaborationId
        ? standing.where('entry.collaboration_id', '=', agenda.collaborationId).where('entry.audience', '<>', 'self')
        : standing.where('entry.audience', 'in', ['peers', 'network', 'public']);
    })
    .execute();
