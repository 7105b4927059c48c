import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

export type RoomStep = { name: string; name_en: string; minutes: number; what: string; what_en: string };
export type RoomItem = { id: string; title: string; explanation: string; minutes: number; steps: RoomStep[] };

export type RoomNow = NonNullable<Awaited<ReturnType<typeof roomNow>>>;

// An item without a format has no steps: it is one stretch of time.
const item = sql<RoomItem | null>`(
  select json_build_object('id', meeting_item.id, 'title', meeting_item.title, 'explanation', meeting_item.explanation,
    'minutes', meeting_item.minutes, 'steps', coalesce(format.steps, '[]'))
  from meeting_item left join format on format.id = meeting_item.format_id
  where meeting_item.id = room.item_id)`;

const rooms = (db: ReadDb) =>
  db
    .selectFrom('room')
    .innerJoin('entry', 'entry.id', 'room.meeting_id')
    .innerJoin('meeting', 'meeting.entry_id', 'room.meeting_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .selectAll('room')
    .select([
      'entry.title as meeting',
      'entry.short',
      'entry.network_id',
      'entry.collaboration_id',
      'network.slug as network_slug',
      'network.name as network',
      item.as('item'),
      sql<boolean>`(room.closed_at is not null or room.expires_at <= now())`.as('over'),
      sql<boolean>`(room.expires_at <= now())`.as('expired'),
    ]);

/** The room of a meeting as it stands now: its code, where in the programme it is, the clock. In one statement, for whoever is in it. */
export const roomNow = (db: ReadDb, meetingId: string) => rooms(db).where('room.meeting_id', '=', meetingId).executeTakeFirst();

/** Retracted or hidden meetings have no room: their code is as wrong as any other. */
export const roomByCode = (db: ReadDb, code: string) =>
  rooms(db).where('room.code', '=', code).where('entry.retired_at', 'is', null).where('entry.hidden_at', 'is', null).executeTakeFirst();

/** What the room is in the middle of: the step of the item, or the item as a whole. */
export const stepNow = (now: Pick<RoomNow, 'item' | 'step'>): RoomStep | undefined => now.item?.steps[now.step];

/** How many seconds the present step has, when its clock has not been touched. */
export const secondsFor = (now: Pick<RoomNow, 'item' | 'step'>): number => (stepNow(now)?.minutes ?? now.item?.minutes ?? 0) * 60;
