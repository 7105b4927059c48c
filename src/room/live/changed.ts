import type { Tx } from '#platform/db';
import { sql } from 'kysely';
import type { ChangeSubject } from '../tables';
import { channel } from './channel';

/**
 * Says that something on the screens of a meeting is different now: every deed in the room ends with it, as its last statement.
 *
 * One statement raises `room.last_number` and writes the change under that number. Raising locks the row of the room, and a lock is held
 * until the transaction commits: whoever comes next waits, gets the next number and becomes visible later. So numbers become visible in
 * their order and without gaps, and a screen that reads on from the last number it had can miss nothing. A sequence or the time in an id
 * could not promise that. Because the next one waits, nothing slow may follow it in the transaction.
 *
 * The notification leaves with the commit; losing it only delays (`screens.ts`).
 */
export async function changed(tx: Tx, meetingId: string, subject: ChangeSubject, subjectId: string | null): Promise<void> {
  await sql`with numbered as (
      update room set last_number = last_number + 1 where meeting_id = ${meetingId} returning meeting_id, last_number
    ), written as (
      insert into room_change (meeting_id, number, subject, subject_id) select meeting_id, last_number, ${subject}, ${subjectId}::uuid from numbered
    ) select pg_notify(${channel}, meeting_id::text) from numbered`.execute(tx);
}
