import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { askedToLead } from './asked-to-lead';

export type MeetingCardData = Awaited<ReturnType<typeof meetingsToCome>>[number];

const cards = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .leftJoin('meeting_sign_up as mine', (join) =>
      join.onRef('mine.meeting_id', '=', 'meeting.entry_id').on(sql<SqlBool>`mine.person_id = ${viewer.personId}::uuid`).on('mine.withdrawn_at', 'is', null),
    )
    .select(['entry.short', 'entry.title', 'entry.audience', 'starts_at', 'ends_at', 'place', 'capacity', 'cancelled_at', 'mine.seated as seated'])
    .select([
      sql<boolean>`starts_at <= now() and ends_at > now() and cancelled_at is null`.as('live'),
      sql<number>`(select count(*) from meeting_sign_up where meeting_id = meeting.entry_id and seated and withdrawn_at is null)`.as('taken'),
    ])
    .where('entry.network_id', '=', networkId)
    .where(sql<SqlBool>`(${seenBy(viewer)} or (entry.retired_at is null and ${askedToLead(viewer)}))`);

/** What goes on now and what comes, the soonest first. */
export const meetingsToCome = (db: ReadDb, viewer: Viewer, networkId: string, most = 100) =>
  cards(db, viewer, networkId).where('ends_at', '>', sql<Date>`now()`).orderBy('starts_at').orderBy('entry.id').limit(most).execute();

export const pastPage = 20;

/** What has been, the last first; one more than fits says that there are more. */
export const meetingsPast = (db: ReadDb, viewer: Viewer, networkId: string, nth: number) =>
  cards(db, viewer, networkId)
    .where('ends_at', '<=', sql<Date>`now()`)
    .orderBy('starts_at', 'desc')
    .orderBy('entry.id')
    .limit(pastPage + 1)
    .offset((nth - 1) * pastPage)
    .execute();
