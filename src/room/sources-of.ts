import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

export type Source = { id: string; kind: string; title: string };

/** What can be asked about: posters and questions the meeting serves first, then the other posters of the network, as who leads sees them. */
export const sourcesOf = (db: ReadDb, viewer: Viewer, meeting: { id: string; network_id: string }): Promise<Source[]> =>
  db
    .selectFrom('entry')
    .select(['entry.id', 'entry.kind', 'entry.title'])
    .where('entry.network_id', '=', meeting.network_id)
    .where(sql<boolean>`(entry.kind = 'poster' or (entry.kind = 'question' and ${served(meeting.id)}))`)
    .where(seenBy(viewer))
    .orderBy(served(meeting.id), 'desc')
    .orderBy('entry.title')
    .limit(100)
    .execute();

const served = (meetingId: string) => sql<boolean>`exists (select from meeting_item_subject
  join meeting_item on meeting_item.id = meeting_item_subject.item_id
  where meeting_item.meeting_id = ${meetingId} and meeting_item_subject.entry_id = entry.id)`;
