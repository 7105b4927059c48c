import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** The last number of each of these rooms that can still be watched: an expired one, or one whose meeting is gone, is left out. */
export async function howRoomsStand(db: ReadDb, meetingIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('room')
    .innerJoin('entry', 'entry.id', 'room.meeting_id')
    .select(['room.meeting_id', 'room.last_number'])
    .where('room.meeting_id', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .where('room.expires_at', '>', sql<Date>`now()`)
    .where('entry.retired_at', 'is', null)
    .where('entry.hidden_at', 'is', null)
    .execute();
  return new Map(rows.map(({ meeting_id, last_number }) => [meeting_id, last_number]));
}
