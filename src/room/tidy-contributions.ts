import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';

type Done = Promise<Result<null, LeadRefusal>>;
type One = { meetingId: string; id: string };

export const longestReason = 300;

/** Takes one off the wall and the phones, with a reason that who leads can read back. Whoever said it still sees it, and that it is hidden. */
export const hideContribution = (db: Db, by: Viewer, { meetingId, id, reason }: One & { reason: string }): Done =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    if (!reason.trim()) return refuse('no_reason', 'reden');
    if ([...reason].length > longestReason) return refuse('too_long', 'reden');
    const { numUpdatedRows } = await tx
      .updateTable('contribution')
      .set({ hidden_at: new Date(), hidden_by: by.personId, hidden_reason: reason })
      .where('id', '=', id)
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst();
    if (!numUpdatedRows) return refuse('gone');
    await changed(tx, meetingId, 'contribution', id);
    return ok(null);
  });

export const unhideContribution = (db: Db, by: Viewer, { meetingId, id }: One): Done =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    const { numUpdatedRows } = await tx
      .updateTable('contribution')
      .set({ hidden_at: null, hidden_by: null, hidden_reason: '' })
      .where('id', '=', id)
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst();
    if (!numUpdatedRows) return refuse('gone');
    await changed(tx, meetingId, 'contribution', id);
    return ok(null);
  });

/**
 * The same said more than once becomes one, counted as often as it was said. The oldest stays; nothing is thrown away, so it can be undone.
 * Only within one input, and not with what is hidden.
 */
export const mergeContributions = (db: Db, by: Viewer, { meetingId, inputId, ids }: { meetingId: string; inputId: string; ids: string[] }): Done =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    const [head, ...others] = await tx
      .selectFrom('contribution')
      .select('id')
      .where('id', 'in', ids.length ? ids : [inputId])
      .where('input_id', '=', inputId)
      .where('meeting_id', '=', meetingId)
      .where('merged_into', 'is', null)
      .where('hidden_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .orderBy('made_at')
      .orderBy('id')
      .forUpdate()
      .execute();
    if (!head || !others.length) return refuse('too_few');
    const gone = others.map(({ id }) => id);
    await tx
      .updateTable('contribution')
      .set({ merged_into: head.id })
      .where((eb) => eb.or([eb('id', 'in', gone), eb('merged_into', 'in', gone)]))
      .execute();
    for (const id of [...gone, head.id]) await changed(tx, meetingId, 'contribution', id);
    return ok(null);
  });

/** Sets one loose again from what it was merged into. */
export const unmergeContribution = (db: Db, by: Viewer, { meetingId, id }: One): Done =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    const merged = await tx
      .selectFrom('contribution')
      .select('merged_into')
      .where('id', '=', id)
      .where('meeting_id', '=', meetingId)
      .forUpdate()
      .executeTakeFirst();
    if (!merged?.merged_into) return merged ? ok(null) : refuse('gone');
    await tx.updateTable('contribution').set({ merged_into: null }).where('id', '=', id).execute();
    await changed(tx, meetingId, 'contribution', merged.merged_into);
    await changed(tx, meetingId, 'contribution', id);
    return ok(null);
  });
