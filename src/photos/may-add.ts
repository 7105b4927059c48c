import type { Viewer } from '#entries/index';
import { type MeetingHere, mayLead } from '#meetings/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** Who leads the meeting, and who was there: ticked off as present, or with a seat once it has begun. */
export async function mayAdd(db: ReadDb, viewer: Viewer, meeting: MeetingHere): Promise<boolean> {
  if (mayLead(viewer, meeting)) return true;
  if (!viewer.personId) return false;
  const begun = sql<boolean>`${meeting.starts_at}::timestamptz <= now()`;
  const there = await db
    .selectFrom('meeting_sign_up')
    .select('person_id')
    .where('meeting_id', '=', meeting.entry_id)
    .where('person_id', '=', viewer.personId)
    // Who walked in without a seat counts as present too.
    .where((eb) => eb.or([eb('attended_at', 'is not', null), eb.and([eb('seated', '=', true), eb('withdrawn_at', 'is', null), begun])]))
    .executeTakeFirst();
  return there !== undefined;
}
