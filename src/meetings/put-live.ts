import type { Tx } from '#platform/db';
import { sql } from 'kysely';

/**
 * The meeting of a demonstration that is always going on: when it is over, or nearly, it begins again an hour ago with its whole programme.
 * Answers its new end, or undefined when it could stay.
 */
export async function bringToNow(tx: Tx, meetingId: string): Promise<Date | undefined> {
  const { rows } = await sql<{ ends_at: Date; later: number }>`
    update meeting set starts_at = starts_at + shift.by, ends_at = ends_at + shift.by
      from (select date_bin('5 minutes', now() - interval '1 hour', timestamptz '2000-01-01') - starts_at as by, entry_id from meeting) shift
     where meeting.entry_id = ${meetingId} and shift.entry_id = meeting.entry_id and ends_at < now() + interval '1 hour'
    returning meeting.ends_at, extract(epoch from shift.by)::float8 as later`.execute(tx);
  const moved = rows[0];
  if (!moved) return undefined;
  await sql`update meeting_item set starts_at = starts_at + make_interval(secs => ${moved.later}) where meeting_id = ${meetingId}`.execute(tx);
  return moved.ends_at;
}
