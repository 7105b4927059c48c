import { happened, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type AgendaOf, canWithdraw, mayFreeze } from './agenda';

/** Takes back a snapshot made by mistake, for a day. After that it stands: others may have spoken of it. */
export const withdrawSnapshot = (db: Db, by: Viewer, agenda: AgendaOf, id: string): Promise<Result<void, 'gone' | 'not_yours' | 'too_late'>> =>
  transact(db, async (tx) => {
    const snapshot = await tx
      .selectFrom('snapshot')
      .select(['taken_at', 'on_date'])
      .where('id', '=', id)
      .where('network_id', '=', agenda.networkId)
      .where('collaboration_id', 'is not distinct from', agenda.collaborationId)
      .forUpdate()
      .executeTakeFirst();
    if (!snapshot) return refuse('gone');
    if (!mayFreeze(by, agenda)) return refuse('not_yours');
    if (!canWithdraw(snapshot)) return refuse('too_late');
    await tx.deleteFrom('snapshot').where('id', '=', id).execute();
    await happened(tx, 'snapshot.withdrawn', {
      by,
      network: agenda.networkId,
      collaboration: agenda.collaborationId,
      audience: 'network',
      details: { on: snapshot.on_date },
    });
    return ok(undefined);
  });
