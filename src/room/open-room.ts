import { happened, type Viewer } from '#entries/index';
import type { MeetingRow } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { newRoomCode } from './code';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';

/** Four hours after the programme ends, and when it is opened late at least four hours from now. */
const expiry = sql<Date>`(select greatest(meeting.ends_at, now()) + interval '4 hours' from meeting where meeting.entry_id = room.meeting_id)`;

/**
 * Opens the room of a meeting with a code of its own, or opens it again with the code it had; a code that has expired hangs on old pictures
 * and is replaced. Opened twice it is open.
 */
export const openRoom = (db: Db, by: Viewer, meetingId: string): Promise<Result<null, LeadRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await ledMeeting(tx, by, meetingId);
    if (!meeting) return refuse('not_yours');
    if (meeting.cancelled_at) return refuse('over');
    const room = await tx
      .selectFrom('room')
      .select(['closed_at', sql<boolean>`(expires_at <= now())`.as('expired')])
      .where('meeting_id', '=', meetingId)
      .forUpdate()
      .executeTakeFirst();
    if (room && !room.closed_at && !room.expired) return ok(null);
    const code = await freeCode(tx);
    if (room) await openAgain(tx, meetingId, room.expired ? code : null);
    else if (!(await openFirst(tx, by, meeting, code))) return ok(null);
    await happened(tx, 'room.opened', { by, entry: meeting });
    await changed(tx, meetingId, 'room', null);
    return ok(null);
  });

/** False when somebody else opened it at the same moment. */
async function openFirst(tx: Tx, by: Viewer, meeting: MeetingRow, code: string): Promise<boolean> {
  const first = await tx.selectFrom('meeting_item').select('id').where('meeting_id', '=', meeting.id).orderBy('starts_at').orderBy('id').executeTakeFirst();
  const made = await tx
    .insertInto('room')
    .values({
      meeting_id: meeting.id,
      code,
      opened_by: by.personId,
      item_id: first?.id ?? null,
      expires_at: sql<Date>`greatest(${meeting.ends_at}::timestamptz, now()) + interval '4 hours'`,
    })
    .onConflict((conflict) => conflict.column('meeting_id').doNothing())
    .returning('meeting_id')
    .executeTakeFirst();
  return made !== undefined;
}

const openAgain = (tx: Tx, meetingId: string, code: string | null) =>
  tx
    .updateTable('room')
    .set({ closed_at: null, expires_at: expiry, ...(code && { code, known_from: sql<string[]>`'{}'` }) })
    .where('meeting_id', '=', meetingId)
    .execute();

/** Of 113 million codes a few thousand are ever taken: the second try is already rare. */
async function freeCode(tx: Tx): Promise<string> {
  const code = newRoomCode();
  const taken = await tx.selectFrom('room').select('code').where('code', '=', code).executeTakeFirst();
  return taken ? freeCode(tx) : code;
}

/** Closes the room: nothing more is said, phones show what their owner said, and the words go to the harvest. */
export const closeRoom = (db: Db, by: Viewer, meetingId: string): Promise<Result<null, LeadRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await ledMeeting(tx, by, meetingId);
    if (!meeting) return refuse('not_yours');
    const { numUpdatedRows } = await tx
      .updateTable('room')
      .set({ closed_at: new Date(), clock_ends_at: null, clock_left: null })
      .where('meeting_id', '=', meetingId)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (!numUpdatedRows) return ok(null);
    await happened(tx, 'room.closed', { by, entry: meeting });
    await changed(tx, meetingId, 'room', null);
    return ok(null);
  });
