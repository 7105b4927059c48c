import { happened, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { contributionToHarvest, type ToHarvest } from './contribution-to-harvest';

export type MarkToSettle = ToHarvest & { id: string };
export type MarkRefusal = 'gone' | 'not_yours' | 'settled';

/** A mark for an insight in a meeting that the viewer leads, with what was said and what the room was told. Locked until the transaction ends. */
async function markOf(tx: Tx, by: Viewer, id: string) {
  const mark = await tx
    .selectFrom('harvested')
    .innerJoin('contribution', 'contribution.id', 'harvested.contribution_id')
    .select(['harvested.id', 'harvested.settled_at', 'harvested.entry_id', 'contribution.id as contribution_id', 'contribution.meeting_id'])
    .where('harvested.id', '=', id)
    .where('harvested.became', '=', 'insight')
    .where('harvested.undone_at', 'is', null)
    .where('harvested.along_with', 'is', null)
    .forUpdate('harvested')
    .executeTakeFirst();
  if (!mark) return refuse('gone');
  const found = await contributionToHarvest(tx, by, { meetingId: mark.meeting_id, id: mark.contribution_id });
  return found.ok ? ok({ ...found.value, id: mark.id, settledAt: mark.settled_at, entryId: mark.entry_id }) : found;
}

/** One that still waits. */
export async function markToSettle(tx: Tx, by: Viewer, id: string): Promise<Result<MarkToSettle, MarkRefusal>> {
  const found = await markOf(tx, by, id);
  return found.ok && found.value.settledAt ? refuse('settled') : found;
}

/** Worked out into an entry: from now on the words lead there, and those that were put together with them. Or let go, into nothing. */
export const settleMark = (tx: Tx, id: string, entryId: string | null): Promise<void> => settle(tx, id, { settled_at: new Date(), entry_id: entryId });

async function settle(tx: Tx, id: string, to: { settled_at: Date | null; entry_id: string | null }): Promise<void> {
  await tx
    .updateTable('harvested')
    .set(to)
    .where((eb) => eb.or([eb('id', '=', id), eb('along_with', '=', id)]))
    .execute();
}

/** Puts a mark aside: it becomes nothing, and can be taken up again. */
export const letMarkGo = (db: Db, by: Viewer, id: string): Promise<Result<null, MarkRefusal>> =>
  transact(db, async (tx) => {
    const found = await markToSettle(tx, by, id);
    if (!found.ok) return found.reason === 'settled' ? ok(null) : found;
    await settleMark(tx, id, null);
    await happened(tx, 'mark.let_go', { by, entry: found.value.meeting, audience: 'self' });
    return ok(null);
  });

/** Takes up again what was put aside. */
export const takeMarkUp = (db: Db, by: Viewer, id: string): Promise<Result<null, MarkRefusal>> =>
  transact(db, async (tx) => {
    const found = await markOf(tx, by, id);
    if (!found.ok) return found;
    const { settledAt, entryId, meeting } = found.value;
    if (entryId) return refuse('settled');
    if (!settledAt) return ok(null);
    await settle(tx, id, { settled_at: null, entry_id: null });
    await happened(tx, 'mark.taken_up', { by, entry: meeting, audience: 'self' });
    return ok(null);
  });
