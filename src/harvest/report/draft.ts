import { happened, type Viewer } from '#entries/index';
import { attendedBy, type MeetingRow, mayLead, meetingById } from '#meetings/index';
import { type Db, type ReadDb, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type SqlBool, sql } from 'kysely';
import type { ReportSection } from '../tables';
import { type Post, writeOfDraft } from './draft-letter';
import { newSections, type SectionKind, seenOf } from './sections';
import { written } from './written';

export type Draft = NonNullable<Awaited<ReturnType<typeof draftHere>>>;
export type DraftRefusal = 'gone' | 'not_yours' | 'stale';

/**
 * The draft of a report as far as it is there for who looks: for who leads the meeting, and once it was shown for who was there. It is no
 * entry: nobody else comes across it.
 */
export const draftHere = (db: ReadDb, viewer: Viewer, meeting: MeetingRow) =>
  db
    .selectFrom('report_draft')
    .innerJoin('meeting', 'meeting.entry_id', 'report_draft.meeting_id')
    .leftJoin('entry as report', (join) => join.onRef('report.id', '=', 'report_draft.entry_id').on('report.retired_at', 'is', null))
    .selectAll('report_draft')
    .select(['report.short as report_short', 'report.audience as report_audience', 'report.title as report_title'])
    .where('report_draft.meeting_id', '=', meeting.id)
    .where(mayLead(viewer, meeting) ? sql<SqlBool>`true` : sql<SqlBool>`(report_draft.shown_at is not null and ${attendedBy(viewer)})`)
    .executeTakeFirst();

async function led(tx: Tx, by: Viewer, meetingId: string): Promise<Result<MeetingRow, 'gone' | 'not_yours'>> {
  const meeting = await meetingById(tx, by, meetingId);
  if (!meeting) return refuse('gone');
  return mayLead(by, meeting) ? ok(meeting) : refuse('not_yours');
}

/** Writes the draft from what was planned and harvested. One stands already: it stays as it is. */
export const writeReport = (db: Db, by: Viewer, meetingId: string): Promise<Result<null, DraftRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await led(tx, by, meetingId);
    if (!meeting.ok) return meeting;
    const sections = JSON.stringify(newSections(await written(tx, meeting.value)));
    const made = await tx
      .insertInto('report_draft')
      .values({ meeting_id: meetingId, sections, made_by: by.personId })
      .onConflict((conflict) => conflict.column('meeting_id').doNothing())
      .returning('meeting_id')
      .executeTakeFirst();
    if (!made) return ok(null);
    const { count } = await tx
      .selectFrom('harvested')
      .innerJoin('contribution', 'contribution.id', 'harvested.contribution_id')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('contribution.meeting_id', '=', meetingId)
      .where('harvested.undone_at', 'is', null)
      .where('harvested.along_with', 'is', null)
      .where('harvested.became', '<>', 'left')
      .executeTakeFirstOrThrow();
    if (count) await happened(tx, 'meeting.harvested', { by, entry: meeting.value, details: { count } });
    return ok(null);
  });

export type SectionChange = { meetingId: string; kind: SectionKind; seen: string; title: string; text: string; out: boolean };

/** Changes one part. `seen` is what the form was made of: if somebody was first in this part, nothing changes. */
export const changeSection = (db: Db, by: Viewer, { meetingId, kind, seen, title, text, out }: SectionChange): Promise<Result<null, DraftRefusal>> =>
  transact(db, async (tx) => {
    const standing = await sectionToChange(tx, by, meetingId, kind);
    if (!standing.ok) return standing;
    const next = { kind, title, text, ...(out && { out }) };
    if (seenOf(standing.value.section) !== seen) return seenOf(standing.value.section) === seenOf(next) ? ok(null) : refuse('stale', 'tekst');
    return keep(tx, meetingId, standing.value.sections, next);
  });

/** Writes one part again from what stands now; what was typed in it goes. */
export const rewriteSection = (db: Db, by: Viewer, { meetingId, kind }: { meetingId: string; kind: SectionKind }): Promise<Result<null, DraftRefusal>> =>
  transact(db, async (tx) => {
    const standing = await sectionToChange(tx, by, meetingId, kind);
    if (!standing.ok) return standing;
    const fresh = newSections(await written(tx, standing.value.meeting)).find((one) => one.kind === kind);
    return fresh ? keep(tx, meetingId, standing.value.sections, fresh) : refuse('gone');
  });

async function sectionToChange(tx: Tx, by: Viewer, meetingId: string, kind: SectionKind) {
  const meeting = await led(tx, by, meetingId);
  if (!meeting.ok) return meeting;
  const draft = await tx.selectFrom('report_draft').select('sections').where('meeting_id', '=', meetingId).forUpdate().executeTakeFirst();
  if (!draft) return refuse('gone');
  const section = draft.sections.find((one) => one.kind === kind) ?? { kind, title: '', text: '' };
  return ok({ meeting: meeting.value, sections: draft.sections, section });
}

async function keep(tx: Tx, meetingId: string, sections: ReportSection[], next: ReportSection): Promise<Result<null, never>> {
  const stands = sections.some((one) => one.kind === next.kind);
  const all = stands ? sections.map((one) => (one.kind === next.kind ? next : one)) : [...sections, next];
  await tx
    .updateTable('report_draft')
    .set({ sections: JSON.stringify(all), version: sql<number>`version + 1`, changed_at: new Date() })
    .where('meeting_id', '=', meetingId)
    .execute();
  return ok(null);
}

/** Shows the draft to who was there, who get a letter, once, and can amend it for a week from then on. */
export const showDraft = (db: Db, by: Viewer, post: Post, meetingId: string): Promise<Result<null, DraftRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await led(tx, by, meetingId);
    if (!meeting.ok) return meeting;
    const shown = await tx
      .updateTable('report_draft')
      .set({ shown_at: new Date() })
      .where('meeting_id', '=', meetingId)
      .where('shown_at', 'is', null)
      .returning('meeting_id')
      .executeTakeFirst();
    if (shown) await writeOfDraft(tx, post, meeting.value);
    return ok(null);
  });
