import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { lockMeeting } from './lock-meeting';
import { meetingById } from './meeting-here';
import { fillSeats, type Place, placeOf, seatsTaken } from './seats';
import { type Post, writeLetters } from './write-letters';

export type SignUpRefusal = 'gone' | 'not_yours' | 'cancelled' | 'started' | 'too_late';

/**
 * A seat, or the next place on the waiting list. Through the door of `lockMeeting`, so there is never one seat too many and who asked
 * first stands first. Who is signed up already keeps their place. With `post` a letter confirms it.
 */
export const signUp = (db: Db, by: Viewer, meetingId: string, post?: Post): Promise<Result<Place, SignUpRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, meetingId);
    if (!meeting) return refuse('gone');
    if (!by.personId || !by.memberOf.includes(meeting.network_id)) return refuse('not_yours');
    const locked = await lockMeeting(tx, meetingId);
    if (!locked) return refuse('gone');
    const standing = await placeOf(tx, meetingId, by.personId);
    if (standing) return ok(standing);
    if (locked.cancelled_at) return refuse('cancelled');
    if (locked.started) return refuse('started');
    if (locked.too_late) return refuse('too_late');
    const seated = locked.capacity === null || (await seatsTaken(tx, meetingId)) < locked.capacity;
    // Who withdrew and comes back stands at the end: a new row takes a new number.
    await tx.deleteFrom('meeting_sign_up').where('meeting_id', '=', meetingId).where('person_id', '=', by.personId).execute();
    const { number } = await tx
      .insertInto('meeting_sign_up')
      .values({ meeting_id: meetingId, person_id: by.personId, seated, asked_at: sql<Date>`clock_timestamp()` })
      .returning('number')
      .executeTakeFirstOrThrow();
    const place = (await placeOf(tx, meetingId, by.personId)) ?? { seated: true };
    if (post) {
      const occasion = place.seated ? 'seat' : 'waiting';
      await writeLetters(tx, post, { occasion, once: `${occasion}:${number}`, meetingId, to: [by.personId], place: place.seated ? 0 : place.place });
    }
    return ok(place);
  });

/** Gives up a seat or a place on the list, with the items that were chosen. The first who waits gets the seat, and a letter. */
export const withdraw = (db: Db, by: Viewer, meetingId: string, post?: Post): Promise<Result<{ movedUp: string[] }, 'gone' | 'started'>> =>
  transact(db, async (tx) => {
    const locked = by.personId && (await meetingById(tx, by, meetingId)) ? await lockMeeting(tx, meetingId) : undefined;
    if (!locked || !by.personId) return refuse('gone');
    if (locked.started) return refuse('started');
    await tx
      .updateTable('meeting_sign_up')
      .set({ withdrawn_at: sql<Date>`clock_timestamp()`, seated: false })
      .where('meeting_id', '=', meetingId)
      .where('person_id', '=', by.personId)
      .where('withdrawn_at', 'is', null)
      .execute();
    await tx
      .deleteFrom('meeting_item_sign_up')
      .where('person_id', '=', by.personId)
      .where((eb) => eb('item_id', 'in', eb.selectFrom('meeting_item').select('id').where('meeting_id', '=', meetingId)))
      .execute();
    const movedUp = await fillSeats(tx, locked);
    if (post) await writeMovedUp(tx, post, meetingId, movedUp);
    return ok({ movedUp });
  });

/** To whoever got a seat after waiting. Once for each time somebody signed up. */
export async function writeMovedUp(tx: Parameters<typeof writeLetters>[0], post: Post, meetingId: string, people: string[]): Promise<void> {
  if (!people.length) return;
  const rows = await tx
    .selectFrom('meeting_sign_up')
    .select(['person_id', 'number'])
    .where('meeting_id', '=', meetingId)
    .where('person_id', 'in', people)
    .orderBy('number')
    .execute();
  for (const { person_id, number } of rows) await writeLetters(tx, post, { occasion: 'moved_up', once: `moved_up:${number}`, meetingId, to: [person_id] });
}
