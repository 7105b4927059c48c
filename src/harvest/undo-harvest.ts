import { retireEntry, type Viewer } from '#entries/index';
import { mayLead, meetingById } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { takePostItBack } from '#posters/index';
import { takeBackAction } from '#questions/index';
import type { Selectable } from 'kysely';
import type { HarvestedTable } from './tables';

export type UndoRefusal = 'gone' | 'not_yours' | 'lives_on';

/**
 * Takes back what a tap made: the words are there again to be harvested. Refused once somebody else did something with it: then it is
 * theirs to take back. A new wording stays in the history of its question.
 */
export const undoHarvest = (db: Db, by: Viewer, undo: { meetingId: string; harvestedId: string }): Promise<Result<{ contributionId: string }, UndoRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, undo.meetingId);
    if (!meeting) return refuse('gone');
    if (!mayLead(by, meeting)) return refuse('not_yours');
    const row = await tx
      .selectFrom('harvested')
      .innerJoin('contribution', 'contribution.id', 'harvested.contribution_id')
      .selectAll('harvested')
      .where('harvested.id', '=', undo.harvestedId)
      .where('harvested.along_with', 'is', null)
      .where('contribution.meeting_id', '=', meeting.id)
      .forUpdate('harvested')
      .executeTakeFirst();
    if (!row) return refuse('gone');
    if (row.undone_at) return ok({ contributionId: row.contribution_id });
    if (!(await takenBack(tx, by, row))) return refuse('lives_on');
    const now = { undone_at: new Date() };
    await tx
      .updateTable('harvested')
      .set(now)
      .where((eb) => eb.or([eb('id', '=', row.id), eb('along_with', '=', row.id)]))
      .where('undone_at', 'is', null)
      .execute();
    return ok({ contributionId: row.contribution_id });
  });

async function takenBack(tx: Tx, by: Viewer, row: Selectable<HarvestedTable>): Promise<boolean> {
  if (row.became === 'wording') return false;
  if (row.became === 'post_it') return takePostItBack(tx, row.id);
  if (row.action_id) return takeBackAction(tx, row.action_id);
  if (row.agreement_id) await tx.updateTable('agreement').set({ withdrawn_at: new Date() }).where('id', '=', row.agreement_id).execute();
  if (!row.entry_id) return true;
  if (await touchedByOthers(tx, row)) return false;
  await retireEntry(tx, by, row.entry_id);
  return true;
}

/** Since then somebody else raised it, answered it or said something about it. What is gone already is no reason to keep the mark. */
const touchedByOthers = async (tx: Tx, { entry_id, by_id, at }: Selectable<HarvestedTable>): Promise<boolean> =>
  (await tx
    .selectFrom('happening')
    .innerJoin('entry', 'entry.id', 'happening.entry_id')
    .select('happening.id')
    .where('entry.id', '=', entry_id)
    .where('entry.retired_at', 'is', null)
    .where('happening.by_id', 'is distinct from', by_id)
    .where('happening.at', '>', at)
    .limit(1)
    .executeTakeFirst()) !== undefined;
