import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { askedToLead } from '../asked-to-lead';

/** A meeting as a calendar shows it to one reader. */
export type CalendarMeeting = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number];

/** Everything a calendar says of meetings the viewer may see or was asked to lead, in one statement. */
const meetings = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .innerJoin('network', 'network.id', 'entry.network_id')
    .leftJoin('meeting_sign_up as mine', (join) =>
      join.onRef('mine.meeting_id', '=', 'meeting.entry_id').on(sql<SqlBool>`mine.person_id = ${viewer.personId}::uuid`).on('mine.withdrawn_at', 'is', null),
    )
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.made_at', 'network.slug as network', 'network.name as network_name'])
    .select(['meeting.starts_at', 'meeting.ends_at', 'meeting.place', 'meeting.purpose', 'meeting.sequence', 'meeting.cancelled_at'])
    .select(['meeting.cancelled_reason', 'mine.seated'])
    .select((eb) => [
      // The address of a call opens the room: it is for members.
      sql<string>`case when entry.network_id = any(${viewer.memberOf}::uuid[]) then meeting.link else '' end`.as('link'),
      sql<Date>`greatest(entry.changed_at, meeting.cancelled_at)`.as('changed_at'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_item as item')
          .select(['item.starts_at', 'item.title'])
          .whereRef('item.meeting_id', '=', 'meeting.entry_id')
          .orderBy('item.starts_at')
          .orderBy('item.id')
          .limit(60),
      ).as('items'),
    ])
    .where(sql<SqlBool>`(${seenBy(viewer)} or (entry.retired_at is null and ${askedToLead(viewer)}))`);

export const calendarMeeting = (db: ReadDb, viewer: Viewer, networkId: string, short: string): Promise<CalendarMeeting | undefined> =>
  meetings(db, viewer).where('entry.network_id', '=', networkId).where('entry.short', '=', short).executeTakeFirst();

/** What a calendar that reads along holds: a year back and everything to come, in every network the viewer belongs to. */
export const ownMeetings = (db: ReadDb, viewer: Viewer): Promise<CalendarMeeting[]> =>
  meetings(db, viewer)
    .where('entry.network_id', '=', sql<string>`any(${viewer.memberOf}::uuid[])`)
    .where('meeting.starts_at', '>', sql<Date>`now() - interval '1 year'`)
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('entry.id')
    .limit(500)
    .execute();
