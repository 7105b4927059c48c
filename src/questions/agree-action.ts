import { happened, isWider, may, saidTo, seenBy, touchEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { maySteer, standingQuestion, type StandingQuestion } from './question-to-steer';

export type NewAction = { id: string; questionId: string; smallTest: boolean; what: string; who: string; dueOn: string | null };
export type Outcome = { actionId: string; outcome: string; learned: string };

type Place = Parameters<typeof maySteer>[1];

/** Agreeing what will be done: who steers the question, and everybody in its collaboration. */
export const mayAct = (by: Viewer, question: Place): boolean =>
  maySteer(by, question) ||
  (question.collaboration_id !== null && by.collaborations.includes(question.collaboration_id) && may(by, 'respond', { network: question.network_id }));

/** Writes down an action or a small test: what, who and by when. The same form sent twice makes one. */
export const agreeAction = (db: Db, by: Viewer, action: NewAction): Promise<Result<StandingQuestion, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const question = await standingQuestion(tx, by, action.questionId);
    if (!question) return refuse('gone');
    if (!mayAct(by, question)) return refuse('not_yours');
    const made = await tx
      .insertInto('question_action')
      .values({
        id: action.id,
        question_id: question.id,
        small_test: action.smallTest,
        what: action.what,
        who: action.who,
        due_on: action.dueOn,
        made_by: by.personId,
        audience: question.audience,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return ok(question);
    await touchEntry(tx, question.id);
    await happened(tx, 'action.agreed', { by, entry: question, details: { test: action.smallTest ? 1 : 0 } });
    return ok(question);
  });

/**
 * Says what came of an action and what was learned. Who agreed it may, and who steers the question. The outcome is never shown to more
 * people than the question is now, nor to more than the action was. Sent twice or corrected later, the last words stand.
 */
export const finishAction = (db: Db, by: Viewer, { actionId, outcome, learned }: Outcome): Promise<Result<null, 'gone' | 'not_yours' | 'outcome'>> =>
  transact(db, async (tx) => {
    const action = await tx
      .selectFrom('question_action')
      .innerJoin('entry', 'entry.id', 'question_action.question_id')
      .select(['question_action.question_id', 'question_action.made_by', 'question_action.done_at', 'question_action.audience'])
      .where('question_action.id', '=', actionId)
      .where(seenBy(by))
      .where(saidTo(by, 'question_action', 'made_by'))
      .executeTakeFirst();
    const question = action && (await standingQuestion(tx, by, action.question_id));
    if (!action || !question) return refuse('gone');
    const mine = action.made_by === by.personId && may(by, 'respond', { network: question.network_id });
    if (!mine && !maySteer(by, question)) return refuse('not_yours');
    if (!outcome) return refuse('outcome', 'uitkomst');
    const audience = isWider(question.audience, action.audience) ? action.audience : question.audience;
    await tx
      .updateTable('question_action')
      .set({ outcome, learned, done_at: action.done_at ?? new Date(), audience })
      .where('id', '=', actionId)
      .execute();
    await touchEntry(tx, question.id);
    if (!action.done_at) await happened(tx, 'action.finished', { by, entry: question, audience });
    return ok(null);
  });
