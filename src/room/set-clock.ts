import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { openRoomOf } from './go-to';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';
import { roomNow, secondsFor } from './room-now';

export const clockDeeds = ['start', 'pause', 'more', 'reset'] as const;
export type ClockDeed = (typeof clockDeeds)[number];

/** The one clock of the room, which every screen shows. It knows moments of the server alone. */
export const setClock = (db: Db, by: Viewer, meetingId: string, deed: ClockDeed): Promise<Result<null, LeadRefusal>> =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    if (!(await openRoomOf(tx, meetingId))) return refuse('over');
    const now = await roomNow(tx, meetingId);
    if (!now) return refuse('gone');
    await tx
      .updateTable('room')
      .set(after(deed, now, secondsFor(now)))
      .where('meeting_id', '=', meetingId)
      .execute();
    await changed(tx, meetingId, 'now', null);
    return ok(null);
  });

type Clock = { clock_ends_at: Date | null; clock_left: number | null };

/** How the clock stands after a deed; `whole` is what the present step has. Started, it runs until a moment; stopped, it keeps what is left. */
export function after(deed: ClockDeed, { clock_ends_at: ends, clock_left: left }: Clock, whole: number, at = Date.now()): Clock {
  const seconds = ends ? Math.max(0, Math.round((ends.getTime() - at) / 1000)) : (left ?? whole);
  const runs = (from: number): Clock => ({ clock_ends_at: new Date(at + from * 1000), clock_left: null });
  const stands = (with_: number | null): Clock => ({ clock_ends_at: null, clock_left: with_ });
  if (deed === 'reset') return stands(null);
  if (deed === 'more') return ends ? runs(seconds + 60) : stands(seconds + 60);
  if (deed === 'pause') return stands(seconds);
  return ends ? { clock_ends_at: ends, clock_left: null } : runs(seconds || whole || 60);
}
