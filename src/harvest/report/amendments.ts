import { nameFor, type Viewer } from '#entries/index';
import { mayLead, meetingById, type MeetingRow } from '#meetings/index';
import { type Db, type ReadDb, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type SqlBool, sql } from 'kysely';
import { draftHere } from './draft';

const week = 7 * 86_400_000;

/** As long as who was there can add to the draft. */
export const amendUntil = (draft: { shown_at: Date | null }): Date | null => (draft.shown_at ? new Date(draft.shown_at.getTime() + week) : null);
export const mayAmend = (draft: { shown_at: Date | null }, now = new Date()): boolean => (amendUntil(draft) ?? new Date(0)) > now;

/** What was brought in: all of it for who leads, one's own for who was there. */
export const amendments = (db: ReadDb, viewer: Viewer, meeting: MeetingRow) =>
  db
    .selectFrom('report_amendment as amendment')
    .leftJoin('person', 'person.id', 'amendment.by_id')
    .select(['amendment.id', 'amendment.text', 'amendment.at', 'amendment.settled_at', 'amendment.taken', 'amendment.reply'])
    .select(nameFor(viewer, 'person', sql<string>`${meeting.network_id}::uuid`).as('by'))
    .where('amendment.meeting_id', '=', meeting.id)
    .where(mayLead(viewer, meeting) ? sql<SqlBool>`true` : sql<SqlBool>`amendment.by_id = ${viewer.personId}::uuid`)
    .orderBy('amendment.at')
    .limit(200)
    .execute();
export type Amendment = Awaited<ReturnType<typeof amendments>>[number];

export type AmendRefusal = 'gone' | 'too_late';

/** Who was there says what is missing or wrong. Sent twice, it stands once. */
export const amendReport = (db: Db, by: Viewer, amend: { id: string; meetingId: string; text: string }): Promise<Result<null, AmendRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, amend.meetingId);
    const draft = meeting && (await draftHere(tx, by, meeting));
    if (!draft) return refuse('gone');
    if (!mayAmend(draft)) return refuse('too_late');
    await tx
      .insertInto('report_amendment')
      .values({ id: amend.id, meeting_id: amend.meetingId, by_id: by.personId, text: amend.text })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    return ok(null);
  });

/** Takes it over or leaves it, with a word to who brought it in. */
export const settleAmendment = (db: Db, by: Viewer, settle: { id: string; meetingId: string; taken: boolean; reply: string }): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, settle.meetingId);
    if (!meeting || !mayLead(by, meeting)) return refuse('gone');
    await tx
      .updateTable('report_amendment')
      .set({ settled_at: new Date(), settled_by: by.personId, taken: settle.taken, reply: settle.reply })
      .where('id', '=', settle.id)
      .where('meeting_id', '=', meeting.id)
      .execute();
    return ok(null);
  });
