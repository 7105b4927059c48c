import { approversOf, type Audience, changeAudience, happened, isWider, linkEntries, makeEntry, touchEntry, type Viewer } from '#entries/index';
import { mayLead, meetingById, type MeetingRow } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import { m } from '#platform/i18n';
import { ok, refuse, type Result } from '#platform/result';
import { shorten } from '#platform/text';
import { rungFor } from '../becoming';

export type Published = { id: string; short: string; title: string; waitsFor: Audience | null; again: boolean };
export type PublishRefusal = 'gone' | 'not_yours' | 'no_draft' | 'no_rung' | 'taken';

/**
 * Makes the report an entry. It starts at the network; for everybody it goes up the way every entry does, with the yes that the network
 * wants. A report that stands takes the present text and keeps its readers; one that was taken back makes room for a new one.
 */
export const publishReport = (
  db: Db,
  by: Viewer,
  publish: { id: string; meetingId: string; audience: 'network' | 'public' },
): Promise<Result<Published, PublishRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, publish.meetingId);
    if (!meeting) return refuse('gone');
    if (!mayLead(by, meeting)) return refuse('not_yours');
    const draft = await tx.selectFrom('report_draft').select(['sections', 'entry_id']).where('meeting_id', '=', meeting.id).forUpdate().executeTakeFirst();
    if (!draft) return refuse('no_draft');
    const sections = JSON.stringify(draft.sections);
    const standing = await standingReport(tx, draft.entry_id);
    if (standing) {
      await tx.updateTable('meeting_report').set({ sections }).where('entry_id', '=', standing.id).execute();
      await touchEntry(tx, standing.id);
      return ok({ ...standing, waitsFor: null, again: true });
    }
    if (await idInUse(tx, publish.id)) return refuse('taken');
    return firstTime(tx, by, { ...publish, meeting, sections });
  });

type First = { id: string; meeting: MeetingRow; audience: 'network' | 'public'; sections: string };

async function firstTime(tx: Tx, by: Viewer, { id, meeting, audience, sections }: First): Promise<Result<Published, PublishRefusal>> {
  const networkId = meeting.network_id;
  const approvers = await approversOf(tx, networkId);
  const start = rungFor({ announced: 'network', heldBy: null, networkId, collaborationId: null }, approvers, by);
  if (!start) return refuse('no_rung');
  const title = shorten(m.harvest_report_of({ title: meeting.title }), 200);
  const entry = await makeEntry(tx, by, { id, kind: 'meeting_report', title, networkId, collaborationId: null, audience: start });
  // One that was taken back leaves no copy behind.
  await tx.deleteFrom('meeting_report').where('meeting_id', '=', meeting.id).execute();
  await tx.insertInto('meeting_report').values({ entry_id: id, meeting_id: meeting.id, sections }).execute();
  await tx.updateTable('report_draft').set({ entry_id: id }).where('meeting_id', '=', meeting.id).execute();
  await linkEntries(tx, by, id, meeting.id, 'grew_out_of');
  await happened(tx, 'report.published', { by, entry });
  const more = isWider(audience, start) ? await changeAudience(tx, by, { entryId: id, to: audience, note: '', own: true }) : null;
  return ok({ id, short: entry.short, title, waitsFor: more?.ok && more.value === 'asked' ? audience : null, again: false });
}

const standingReport = (tx: Tx, entryId: string | null) =>
  tx.selectFrom('entry').select(['id', 'short', 'title']).where('id', '=', entryId).where('retired_at', 'is', null).executeTakeFirst();

const idInUse = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('entry').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
