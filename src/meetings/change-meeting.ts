import { type EntryRow, happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { setLeaders } from './leaders';
import { type LockedMeeting, lockMeeting } from './lock-meeting';
import { type MeetingRow, mayLead, meetingById } from './meeting-here';
import { columnsOf, type MeetingSaid, wrongTimes } from './plan-meeting';
import { fillSeats, seatsTaken } from './seats';
import { writeMovedUp } from './sign-up';
import { type Post, writeLetters } from './write-letters';

export type MeetingChange = MeetingSaid & { meetingId: string; version: number };
export type ChangeRefusal = 'gone' | 'stale' | 'below_seated' | 'ends_first' | 'sign_up_after';

/**
 * Changes a meeting. The programme moves along with its start. Calendars notice a change of name, time, place or purpose; who signed up
 * gets a letter about another time or place; more seats go to those who wait.
 */
export const changeMeeting = (db: Db, by: Viewer, change: MeetingChange, post?: Post): Promise<Result<MeetingRow, ChangeRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, change.meetingId);
    if (!meeting || !mayLead(by, meeting)) return refuse('gone');
    const locked = await lockMeeting(tx, change.meetingId);
    if (!locked) return refuse('gone');
    if (locked.version !== change.version) return refuse('stale');
    const wrong = wrongTimes(change);
    if (wrong) return wrong;
    if (change.capacity !== null && (await seatsTaken(tx, meeting.id)) > change.capacity) return refuse('below_seated', 'plaatsen');
    const moved = whatMoved(locked, meeting, change);
    const sequence = locked.sequence + (moved.calendar ? 1 : 0);
    const next = { ...columnsOf(change), version: locked.version + 1, sequence };
    await tx.updateTable('meeting').set(next).where('entry_id', '=', meeting.id).execute();
    await moveProgramme(tx, meeting.id, change.startsAt.getTime() - locked.starts_at.getTime());
    await setLeaders(tx, by, { meetingId: meeting.id, ids: change.leaders, post });
    await touchEntry(tx, meeting.id, change.title);
    await happened(tx, 'meeting.changed', { by, entry: asEntry(meeting), details: { moved: moved.elsewhere ? 1 : 0 } });
    const started = change.startsAt.getTime() <= Date.now();
    const movedUp = await fillSeats(tx, { ...locked, capacity: change.capacity, started });
    if (post) await writeMovedUp(tx, post, meeting.id, movedUp);
    if (post && moved.elsewhere && !locked.cancelled_at && !started)
      await writeLetters(tx, post, { occasion: 'changed', once: `changed:${sequence}`, meetingId: meeting.id, to: await signedUp(tx, meeting.id) });
    return ok({ ...meeting, ...next, title: change.title });
  });

const same = (a: Date, b: Date): boolean => a.getTime() === b.getTime();

function whatMoved(locked: LockedMeeting, { title }: MeetingRow, change: MeetingChange) {
  const times = same(locked.starts_at, change.startsAt) && same(locked.ends_at, change.endsAt);
  const elsewhere = !times || locked.place !== change.place || locked.link !== change.link;
  return { elsewhere, calendar: elsewhere || title !== change.title || locked.purpose !== change.purpose };
}

/** The items keep their distance to the start. A reminder that went out for the old time is due again. */
async function moveProgramme(tx: Tx, meetingId: string, milliseconds: number): Promise<void> {
  if (!milliseconds) return;
  await tx
    .updateTable('meeting_item')
    .set({ starts_at: sql<Date>`starts_at + ${milliseconds} * interval '1 millisecond'` })
    .where('meeting_id', '=', meetingId)
    .execute();
  await tx.deleteFrom('meeting_letter').where('meeting_id', '=', meetingId).where('kind', 'in', ['week', 'day']).execute();
}

export const signedUp = async (tx: Tx, meetingId: string): Promise<string[]> => {
  const rows = await tx.selectFrom('meeting_sign_up').select('person_id').where('meeting_id', '=', meetingId).where('withdrawn_at', 'is', null).execute();
  return rows.map((row) => row.person_id);
};

export const asEntry = (meeting: MeetingRow): EntryRow => ({
  id: meeting.id,
  short: meeting.short,
  network_id: meeting.network_id,
  kind: meeting.kind,
  title: meeting.title,
  author_id: meeting.author_id,
  collaboration_id: meeting.collaboration_id,
  audience: meeting.audience,
});
