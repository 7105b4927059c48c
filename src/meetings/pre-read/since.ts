import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import type { MeetingRow } from '../meeting-here';

/** From when to when a pre-read tells. `last` is the meeting it begins at; without one it looks back three months. */
export type Since = { from: Date; until: Date; last: { title: string; starts_at: Date } | null };

/** The meeting before this one in the same network, as far as this viewer may know of it. What comes after this one began is not told. */
export async function sinceLastMeeting(db: ReadDb, viewer: Viewer, meeting: MeetingRow): Promise<Since> {
  const last = await db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .select(['entry.title', 'meeting.starts_at', 'meeting.ends_at'])
    .where('entry.network_id', '=', meeting.network_id)
    .where('meeting.entry_id', '<>', meeting.id)
    .where('meeting.starts_at', '<', meeting.starts_at)
    .where('meeting.ends_at', '<', sql<Date>`now()`)
    .where('meeting.cancelled_at', 'is', null)
    .where(seenBy(viewer))
    .orderBy('meeting.starts_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const until = new Date(Math.min(Date.now(), meeting.starts_at.getTime()));
  // What was done on the day itself belongs to it, so it begins where that day began.
  return { from: last?.starts_at ?? threeMonthsBefore(until), until, last: last ?? null };
}

function threeMonthsBefore(at: Date): Date {
  const from = new Date(at);
  from.setUTCMonth(from.getUTCMonth() - 3);
  return from;
}
