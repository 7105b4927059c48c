import { findEntryById, seenBy, type Viewer } from '#entries/index';
import { type Db, type ReadDb, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type SqlBool, sql } from 'kysely';
import { type MeetingRow, mayLead, meetingById } from './meeting-here';

/** What an item can be about. */
export const subjectKinds = ['question', 'idea', 'poster'] as const;

type Item = { meetingId: string; itemId: string };
export type SubjectRefusal = 'gone' | 'no_such_subject';

/** The item serves this question, idea or poster. Who leads it may see it; readers of the programme see it when they may. */
export const addSubject = (db: Db, by: Viewer, item: Item & { entryId: string }): Promise<Result<void, SubjectRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await itemToLead(tx, by, item);
    if (!meeting) return refuse('gone');
    const subject = await findEntryById(tx, by, item.entryId);
    if (subject?.network_id !== meeting.network_id || !(subjectKinds as readonly string[]).includes(subject.kind)) return refuse('no_such_subject', 'zoek');
    await serve(tx, item.itemId, item.entryId);
    return ok(undefined);
  });

export const serve = (tx: Tx, itemId: string, entryId: string) =>
  tx
    .insertInto('meeting_item_subject')
    .values({ item_id: itemId, entry_id: entryId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export const dropSubject = (db: Db, by: Viewer, item: Item & { entryId: string }): Promise<Result<void, SubjectRefusal>> =>
  transact(db, async (tx) => {
    if (!(await itemToLead(tx, by, item))) return refuse('gone');
    await tx.deleteFrom('meeting_item_subject').where('item_id', '=', item.itemId).where('entry_id', '=', item.entryId).execute();
    return ok(undefined);
  });

async function itemToLead(tx: Tx, by: Viewer, { meetingId, itemId }: Item): Promise<MeetingRow | undefined> {
  const meeting = await meetingById(tx, by, meetingId);
  if (!meeting || !mayLead(by, meeting)) return undefined;
  return (await tx.selectFrom('meeting_item').select('id').where('id', '=', itemId).where('meeting_id', '=', meetingId).executeTakeFirst()) && meeting;
}

/** Open questions, open ideas and posters of the network with these words in their title, as far as the viewer may see them. */
export const subjectsLike = (db: ReadDb, viewer: Viewer, asked: { networkId: string; itemId: string; words: string }) => {
  const likes = asked.words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return db
    .selectFrom('entry')
    .select(['entry.id', 'entry.kind', 'entry.title', 'entry.audience'])
    .where('entry.network_id', '=', asked.networkId)
    .where('entry.kind', 'in', subjectKinds)
    .where(seenBy(viewer))
    .where(sql<SqlBool>`entry.title ilike all (${likes}::text[])`)
    .where(
      sql<SqlBool>`not exists (select from question where question.entry_id = entry.id and question.state not in ('noticed', 'asked', 'exploring', 'testing'))`,
    )
    .where(sql<SqlBool>`not exists (select from idea where idea.entry_id = entry.id and idea.state in ('declined', 'done'))`)
    .where(sql<SqlBool>`not exists (select from meeting_item_subject where item_id = ${asked.itemId} and entry_id = entry.id)`)
    .orderBy('entry.changed_at', 'desc')
    .orderBy('entry.id')
    .limit(20)
    .execute();
};
