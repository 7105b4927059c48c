import { nameFor, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { attendedBy } from './attendance';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';

export type MeetingFacts = Awaited<ReturnType<typeof meetingFacts>>;

/** Beside the meeting itself, in one statement: seats, where the viewer stands, who leads, and whether there is a room to join. */
export const meetingFacts = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .select((eb) => [
      sql<boolean>`starts_at <= now()`.as('started'),
      sql<boolean>`ends_at <= now()`.as('over'),
      sql<boolean>`coalesce(sign_up_until < now(), false)`.as('too_late'),
      attendedBy(viewer).as('attended'),
      sql<number>`(select count(*) from meeting_sign_up where meeting_id = meeting.entry_id and seated and withdrawn_at is null)`.as('taken'),
      sql<number>`(select count(*) from meeting_sign_up where meeting_id = meeting.entry_id and not seated and withdrawn_at is null)`.as('waiting'),
      jsonObjectFrom(
        eb
          .selectFrom('meeting_sign_up as mine')
          .select([
            'mine.seated',
            sql<number>`(select count(*) from meeting_sign_up before where before.meeting_id = mine.meeting_id and before.withdrawn_at is null
              and not before.seated and before.number <= mine.number)`.as('place'),
          ])
          .whereRef('mine.meeting_id', '=', 'meeting.entry_id')
          .where(sql<boolean>`mine.person_id = ${viewer.personId}::uuid`)
          .where('mine.withdrawn_at', 'is', null),
      ).as('mine'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_leader')
          .innerJoin('person', 'person.id', 'meeting_leader.person_id')
          .select(nameFor(viewer, 'person', sql<string>`entry.network_id`).as('name'))
          .whereRef('meeting_leader.meeting_id', '=', 'meeting.entry_id')
          .orderBy('person.name'),
      ).as('leaders'),
      jsonObjectFrom(
        eb
          .selectFrom('room')
          .select('room.code')
          .whereRef('room.meeting_id', '=', 'meeting.entry_id')
          .where('room.closed_at', 'is', null)
          .where('room.expires_at', '>', sql<Date>`now()`),
      ).as('room'),
    ])
    .where('meeting.entry_id', '=', meetingId)
    .executeTakeFirstOrThrow();

/** For who leads: how far the invitations are. */
export const invitedSoFar = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('meeting')
    .select([
      'invite_asked_at',
      'invited_at',
      sql<number>`(select count(*) from meeting_letter join person on person.id = meeting_letter.person_id
        where meeting_id = meeting.entry_id and kind = 'invited' and not person.example)`.as('written'),
    ])
    .where('entry_id', '=', meetingId)
    .executeTakeFirstOrThrow();

export type Guest = Awaited<ReturnType<typeof guests>>[number];

/** For who leads: everybody who asked for a seat or came, seats first and then the waiting list in its order. */
export const guests = (db: ReadDb, meetingId: string) =>
  db
    .selectFrom('meeting_sign_up as guest')
    .innerJoin('person', 'person.id', 'guest.person_id')
    .select(['guest.person_id', 'person.name', 'guest.seated', 'guest.withdrawn_at', 'guest.attended_at', 'guest.asked_at'])
    .select(
      sql<string[]>`coalesce((select array_agg(item.title order by item.starts_at) from meeting_item_sign_up chosen
        join meeting_item item on item.id = chosen.item_id where item.meeting_id = guest.meeting_id and chosen.person_id = guest.person_id), '{}')`.as('items'),
    )
    .where('guest.meeting_id', '=', meetingId)
    .where((eb) => eb.or([eb('guest.withdrawn_at', 'is', null), eb('guest.attended_at', 'is not', null)]))
    .orderBy(sql`guest.withdrawn_at is not null`)
    .orderBy('guest.seated', 'desc')
    .orderBy(sql`case when guest.seated then null else guest.number end`)
    .orderBy(sql`person.name collate "und-x-icu"`)
    .orderBy('guest.number')
    .limit(2000)
    .execute();
