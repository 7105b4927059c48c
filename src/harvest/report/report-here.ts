import { seenBy, type Viewer } from '#entries/index';
import { askedToLead } from '#meetings/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

export type ReportHere = NonNullable<Awaited<ReturnType<typeof reportHere>>>;

/** A published report with the meeting it is of, as far as who looks may open that too. */
export const reportHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .innerJoin('meeting_report', 'meeting_report.entry_id', 'entry.id')
    .innerJoin('meeting', 'meeting.entry_id', 'meeting_report.meeting_id')
    .innerJoin('entry as held', 'held.id', 'meeting.entry_id')
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.kind', 'entry.network_id', 'entry.collaboration_id', 'entry.author_id', 'entry.audience'])
    .select(['meeting_report.sections', 'meeting_report.published_at', 'meeting_report.meeting_id', 'meeting.starts_at', 'meeting.ends_at'])
    .select(['held.short as meeting_short', 'held.title as meeting_title'])
    .select([sql<boolean>`${seenBy(viewer, 'held')}`.as('meeting_seen'), askedToLead(viewer).as('asked_to_lead')])
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where(seenBy(viewer))
    .executeTakeFirst();

/** Who leads the meeting answers for its report: the coordinators of the network, and whoever was asked and still belongs to it. */
export async function ownsReport(db: ReadDb, personId: string, entryId: string): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`select exists (
    select from meeting_report join entry on entry.id = meeting_report.entry_id where meeting_report.entry_id = ${entryId}::uuid and (
      exists (select from meeting_leader where meeting_leader.meeting_id = meeting_report.meeting_id and person_id = ${personId}::uuid
        and exists (select from role left join network_collaboration place on place.collaboration_id = role.collaboration_id
          where role.person_id = ${personId}::uuid and role.ended_at is null and entry.network_id in (role.network_id, place.network_id)))
      or exists (select from role where role.person_id = ${personId}::uuid and role.ended_at is null and role.kind = 'coordinator'
        and role.network_id = entry.network_id))) as owns`.execute(db);
  return rows[0]?.owns ?? false;
}
