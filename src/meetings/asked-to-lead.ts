import type { Viewer } from '#entries/index';
import { type RawBuilder, sql } from 'kysely';

/** Was this viewer asked to lead the meeting of that column, and do they still belong to its network? Who left leads nothing there any more. */
export const askedToLead = (viewer: Viewer, meeting = 'meeting.entry_id', network = 'entry.network_id'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(network)} = any(${viewer.memberOf}::uuid[]) and exists (select from meeting_leader asked
    where asked.meeting_id = ${sql.ref(meeting)} and asked.person_id = ${viewer.personId}::uuid))`;
