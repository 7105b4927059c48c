import type { Tx } from '#platform/db';
import { sql } from 'kysely';

export type LockedMeeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;

/**
 * The locked door to the seats of a meeting: signing up, withdrawing, choosing an item, and everything that changes how many seats there
 * are goes through here first.
 *
 * Which lock: the row of the meeting. Two who ask at once would each count the same free seat and both sit down; here the second waits
 * until the first is through, and then counts again. Why that row and not the sign-ups: the sign-up that takes the last seat is not there
 * yet, so there is nothing else to lock, and one lock for seats and items cannot be taken in two orders. Why no stronger lock:
 * `for no key update` stops others at this door, and lets through whatever only refers to the meeting (a letter, a remark, a room).
 */
export const lockMeeting = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('meeting')
    .selectAll()
    .select([sql<boolean>`starts_at <= clock_timestamp()`.as('started'), sql<boolean>`coalesce(sign_up_until < clock_timestamp(), false)`.as('too_late')])
    .where('entry_id', '=', meetingId)
    .forNoKeyUpdate()
    .executeTakeFirst();
