import type { ReadDb, Tx } from '#platform/db';
import { sql } from 'kysely';
import type { LockedMeeting } from './lock-meeting';

/** A seat, or a place on the waiting list counted from one. */
export type Place = { seated: true } | { seated: false; place: number };

export async function seatsTaken(db: ReadDb, meetingId: string): Promise<number> {
  const { count } = await db
    .selectFrom('meeting_sign_up')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('meeting_id', '=', meetingId)
    .where('seated', '=', true)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Where somebody stands; undefined when they are not signed up. A place on the list is counted, so it never has gaps. */
export async function placeOf(db: ReadDb, meetingId: string, personId: string): Promise<Place | undefined> {
  const mine = await db
    .selectFrom('meeting_sign_up as mine')
    .select([
      'mine.seated',
      sql<number>`(select count(*) from meeting_sign_up before where before.meeting_id = mine.meeting_id and before.withdrawn_at is null
        and not before.seated and before.number <= mine.number)`.as('place'),
    ])
    .where('mine.meeting_id', '=', meetingId)
    .where('mine.person_id', '=', personId)
    .where('mine.withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!mine) return undefined;
  return mine.seated ? { seated: true } : { seated: false, place: mine.place };
}

/**
 * Gives the seats that are free to those who wait, first come first served, and answers who got one. For who holds the lock of the
 * meeting. Nobody moves up once it has begun or while it is cancelled.
 */
export async function fillSeats(tx: Tx, meeting: Pick<LockedMeeting, 'entry_id' | 'capacity' | 'cancelled_at' | 'started'>): Promise<string[]> {
  if (meeting.started || meeting.cancelled_at) return [];
  const free = meeting.capacity === null ? null : meeting.capacity - (await seatsTaken(tx, meeting.entry_id));
  if (free !== null && free <= 0) return [];
  const moved = await tx
    .updateTable('meeting_sign_up')
    .set({ seated: true })
    .where('meeting_id', '=', meeting.entry_id)
    .where((eb) =>
      eb(
        'person_id',
        'in',
        eb
          .selectFrom('meeting_sign_up')
          .select('person_id')
          .where('meeting_id', '=', meeting.entry_id)
          .where('withdrawn_at', 'is', null)
          .where('seated', '=', false)
          .orderBy('number')
          .limit(sql<number>`${free}::bigint`),
      ),
    )
    .returning('person_id')
    .execute();
  return moved.map((row) => row.person_id);
}
