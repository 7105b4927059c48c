import { type Audience, type EntryRow, findEntryById, happened, isWider, saidTo, seenBy, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { isInsightKind } from '../insight';
import type { AnswerKind } from '../tables';
import { answerRungs, answersFrom } from './answer';
import { type Post, writeOfAnswer } from './answer-letter';

export type NewAnswer = { id: string; insightId: string; collaborationId: string; kind: AnswerKind; text: string; context: string; audience: Audience };
export type AnswerRefusal = 'gone' | 'not_yours' | 'own_collaboration' | 'not_your_collaboration' | 'no_such_rung' | 'why' | 'already_said' | 'taken';

/**
 * Says for a collaboration how it is there: we recognise this, it works differently here, or it does not work here, because … One
 * answer a collaboration stands; answering again puts the new one in its place and keeps the old one as said before.
 */
export const answerInsight = (db: Db, by: Viewer, post: Post, answer: NewAnswer): Promise<Result<EntryRow, AnswerRefusal>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, answer.insightId);
    if (!entry || !isInsightKind(entry.kind)) return refuse('gone');
    const refused = refuseAnswer(by, entry, answer);
    if (refused) return refused;
    // Two colleagues at once: the second waits here and finds the answer of the first.
    await tx.selectFrom('insight').select('entry_id').where('entry_id', '=', entry.id).forUpdate().execute();
    const before = await tx.selectFrom('insight_answer').select('by_id').where('id', '=', answer.id).executeTakeFirst();
    if (before) return before.by_id === by.personId ? ok(entry) : refuse('taken');
    const standing = await standingAnswer(tx, answer);
    if (standing && standing.by_id !== null && standing.by_id !== by.personId && !by.managed.includes(answer.collaborationId))
      return refuse('already_said', 'tekst');
    await write(tx, by, answer, standing?.id);
    if (answer.audience === entry.audience) await touchEntry(tx, entry.id);
    const details = { collaboration: await nameOf(tx, answer.collaborationId), answer: answer.kind };
    await happened(tx, 'insight.answered', { by, entry, audience: answer.audience, details });
    if (!standing) await writeOfAnswer(tx, by, post, entry, answer.id);
    return ok(entry);
  });

function refuseAnswer(by: Viewer, entry: EntryRow, answer: NewAnswer) {
  if (answer.collaborationId === entry.collaboration_id) return refuse('own_collaboration', 'samenwerking');
  const from = answersFrom(by, entry);
  if (from.length === 0) return refuse('not_yours');
  if (!from.includes(answer.collaborationId)) return refuse('not_your_collaboration', 'samenwerking');
  if (!answerRungs(entry).includes(answer.audience)) return refuse('no_such_rung', 'doelgroep');
  return answer.kind !== 'recognise' && !answer.text ? refuse('why', 'tekst') : null;
}

const standingAnswer = (tx: Tx, { insightId, collaborationId }: NewAnswer) =>
  tx
    .selectFrom('insight_answer')
    .select(['id', 'by_id'])
    .where('insight_id', '=', insightId)
    .where('collaboration_id', '=', collaborationId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();

async function write(
  tx: Tx,
  by: Viewer,
  { id, insightId, collaborationId, kind, text, context, audience }: NewAnswer,
  instead: string | undefined,
): Promise<void> {
  if (instead) await tx.updateTable('insight_answer').set({ withdrawn_at: new Date() }).where('id', '=', instead).execute();
  await tx
    .insertInto('insight_answer')
    .values({ id, insight_id: insightId, collaboration_id: collaborationId, kind, text, context, by_id: by.personId, audience })
    .execute();
}

const nameOf = async (tx: Tx, collaborationId: string): Promise<string> =>
  (await tx.selectFrom('collaboration').select('name').where('id', '=', collaborationId).executeTakeFirstOrThrow()).name;

/** Takes it back: who said it, and the programme managers of that collaboration. It is kept, and shown to nobody. */
export const withdrawAnswer = (db: Db, by: Viewer, answer: { insightId: string; answerId: string }): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    if (!by.personId) return refuse('gone');
    const found = await tx
      .selectFrom('insight_answer')
      .innerJoin('entry', 'entry.id', 'insight_answer.insight_id')
      .innerJoin('collaboration', 'collaboration.id', 'insight_answer.collaboration_id')
      .select(['entry.id', 'entry.network_id', 'entry.collaboration_id', 'entry.audience', 'insight_answer.by_id', 'insight_answer.audience as said_to'])
      .select(['insight_answer.collaboration_id as said_for', 'collaboration.name'])
      .where('insight_answer.id', '=', answer.answerId)
      .where('insight_answer.insight_id', '=', answer.insightId)
      .where('insight_answer.withdrawn_at', 'is', null)
      .where(seenBy(by))
      .where(saidTo(by, 'insight_answer', 'by_id'))
      .forUpdate('insight_answer')
      .executeTakeFirst();
    if (!found) return refuse('gone');
    if (found.by_id !== by.personId && !by.managed.includes(found.said_for)) return refuse('not_yours');
    await tx.updateTable('insight_answer').set({ withdrawn_at: new Date() }).where('id', '=', answer.answerId).execute();
    const audience = isWider(found.audience, found.said_to) ? found.said_to : found.audience;
    await happened(tx, 'answer.withdrawn', { by, entry: found, audience, details: { collaboration: found.name } });
    return ok(null);
  });
