import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import type { RoomStep } from './room-now';

export type ProgrammeItem = Awaited<ReturnType<typeof programmeOf>>[number];

/** The items of a meeting in the order of their time, each with the steps of its format. */
export const programmeOf = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('meeting_item')
    .leftJoin('format', 'format.id', 'meeting_item.format_id')
    .select([
      'meeting_item.id',
      'meeting_item.title',
      'meeting_item.starts_at',
      'meeting_item.minutes',
      'format.slug as format',
      sql<RoomStep[]>`coalesce(format.steps, '[]')`.as('steps'),
    ])
    .where('meeting_item.meeting_id', '=', meetingId)
    .orderBy('meeting_item.starts_at')
    .orderBy('meeting_item.id')
    .execute();
