import type { Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type LeadRefusal, ledMeeting } from './led';
import { changed } from './live/changed';
import { type ProgrammeItem, programmeOf } from './programme-of';

export type Goal = { to: 'next' | 'previous' } | { item: string };
type Spot = { item_id: string | null; step: number };

/**
 * Takes the room to the next or previous step, or to an item. `from` is where who pressed the button thought the room was: two leaders
 * who press "next" together go one step, not two. The clock stands ready for the new step.
 */
export const goTo = (db: Db, by: Viewer, meetingId: string, { from, ...goal }: Goal & { from: string }): Promise<Result<null, LeadRefusal>> =>
  transact(db, async (tx) => {
    if (!(await ledMeeting(tx, by, meetingId))) return refuse('not_yours');
    const room = await openRoomOf(tx, meetingId);
    if (!room) return refuse('over');
    if (from !== spotOf(room)) return ok(null);
    const items = await programmeOf(tx, meetingId);
    const spot = 'item' in goal ? (items.some(({ id }) => id === goal.item) ? { item_id: goal.item, step: 0 } : undefined) : neighbour(items, room, goal.to);
    if (!spot) return ok(null);
    await tx
      .updateTable('room')
      .set({ ...spot, clock_ends_at: null, clock_left: null })
      .where('meeting_id', '=', meetingId)
      .execute();
    await changed(tx, meetingId, 'now', null);
    return ok(null);
  });

/** A form says where it was shown. */
export const spotOf = ({ item_id, step }: Spot): string => `${item_id ?? ''} ${step}`;

/** The spot before or after this one; undefined at the ends of the programme. */
export function neighbour(items: Pick<ProgrammeItem, 'id' | 'steps'>[], now: Spot, to: 'next' | 'previous'): Spot | undefined {
  const spots = items.flatMap(({ id, steps }) => Array.from({ length: Math.max(steps.length, 1) }, (_, step) => ({ item_id: id, step })));
  const here = spots.findIndex(({ item_id, step }) => item_id === now.item_id && step === now.step);
  return spots[here + (to === 'next' ? 1 : -1)];
}

/** The row of a room that still goes on, locked: where it is and its clock are decided one deed at a time. */
export const openRoomOf = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('room')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', new Date())
    .forUpdate()
    .executeTakeFirst();
