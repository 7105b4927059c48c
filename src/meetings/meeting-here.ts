import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { askedToLead } from './asked-to-lead';

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof meetingById>>>;
export type MeetingHere = MeetingRow;

const rows = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .selectAll('meeting')
    .select([
      'entry.id',
      'entry.short',
      'entry.title',
      'entry.network_id',
      'entry.collaboration_id',
      'entry.kind',
      'entry.author_id',
      'entry.audience',
      askedToLead(viewer).as('asked_to_lead'),
    ]);

/** The meeting of an address, for who may see it; whoever was asked to lead it sees it as well. */
export const meetingHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  rows(db, viewer).where('entry.network_id', '=', networkId).where('entry.short', '=', short).where(seenOrLed(viewer)).executeTakeFirst();

export const meetingById = (db: ReadDb, viewer: Viewer, id: string) => rows(db, viewer).where('entry.id', '=', id).where(seenOrLed(viewer)).executeTakeFirst();

const seenOrLed = (viewer: Viewer) => sql<SqlBool>`(${seenBy(viewer)} or (entry.retired_at is null and ${askedToLead(viewer)}))`;

/** Who runs and harvests it: the coordinators of its network and whoever was asked to lead it. */
export const mayLead = (viewer: Viewer, meeting: Pick<MeetingRow, 'network_id' | 'asked_to_lead'>): boolean =>
  viewer.coordinated.includes(meeting.network_id) || meeting.asked_to_lead;
