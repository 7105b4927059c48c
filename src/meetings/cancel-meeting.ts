import { happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { asEntry, signedUp } from './change-meeting';
import { type LockedMeeting, lockMeeting } from './lock-meeting';
import { type MeetingRow, mayLead, meetingById } from './meeting-here';
import { fillSeats } from './seats';
import { writeMovedUp } from './sign-up';
import { type Occasion, type Post, writeLetters } from './write-letters';

export type CancelRefusal = 'gone' | 'why' | 'over';

/** Calls it off. The page stays, with the reason; who signed up gets a letter. Done twice is done. */
export const cancelMeeting = (db: Db, by: Viewer, asked: { meetingId: string; reason: string }, post?: Post): Promise<Result<void, CancelRefusal>> =>
  transact(db, async (tx) => {
    const found = await toLead(tx, by, asked.meetingId);
    if (!found) return refuse('gone');
    if (found.locked.cancelled_at) return ok(undefined);
    if (found.locked.ends_at.getTime() <= Date.now()) return refuse('over');
    if (!asked.reason) return refuse('why', 'reden');
    const stands = { cancelled_at: new Date(), cancelled_by: by.personId, cancelled_reason: asked.reason };
    await settle(tx, found, stands, { occasion: 'cancelled', post });
    await happened(tx, 'meeting.cancelled', { by, entry: asEntry(found.meeting) });
    return ok(undefined);
  });

/** It goes on after all, with everybody who was signed up still on the list. */
export const uncancelMeeting = (db: Db, by: Viewer, meetingId: string, post?: Post): Promise<Result<void, CancelRefusal>> =>
  transact(db, async (tx) => {
    const found = await toLead(tx, by, meetingId);
    if (!found) return refuse('gone');
    if (!found.locked.cancelled_at) return ok(undefined);
    await settle(tx, found, { cancelled_at: null, cancelled_by: null, cancelled_reason: '' }, { occasion: 'uncancelled', post });
    await happened(tx, 'meeting.uncancelled', { by, entry: asEntry(found.meeting) });
    const movedUp = await fillSeats(tx, { ...found.locked, cancelled_at: null });
    if (post) await writeMovedUp(tx, post, meetingId, movedUp);
    return ok(undefined);
  });

type Found = { meeting: MeetingRow; locked: LockedMeeting };

async function toLead(tx: Tx, by: Viewer, meetingId: string): Promise<Found | undefined> {
  const meeting = await meetingById(tx, by, meetingId);
  const locked = meeting && mayLead(by, meeting) ? await lockMeeting(tx, meetingId) : undefined;
  return meeting && locked && { meeting, locked };
}

type Stands = { cancelled_at: Date | null; cancelled_by: string | null; cancelled_reason: string };

async function settle(tx: Tx, { locked }: Found, stands: Stands, { occasion, post }: { occasion: Occasion; post?: Post }): Promise<void> {
  const [meetingId, sequence] = [locked.entry_id, locked.sequence + 1];
  await tx
    .updateTable('meeting')
    .set({ ...stands, sequence, version: locked.version + 1 })
    .where('entry_id', '=', meetingId)
    .execute();
  await touchEntry(tx, meetingId);
  if (post) await writeLetters(tx, post, { occasion, once: `${occasion}:${sequence}`, meetingId, to: await signedUp(tx, meetingId) });
}
