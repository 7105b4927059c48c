import { happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { type Demand, type QuestionState, refuseMove } from './question';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

/** `from` is the state that was on screen. `text` says why, or for an answer what is known now. */
export type QuestionMove = { questionId: string; from: QuestionState; to: QuestionState; text: string };
export type MoveRefusal = 'gone' | 'not_yours' | 'stale' | 'no_such_step' | Demand;

/** Takes a question a step along its path, back, aside or open again. The same form sent twice makes one step. */
export const moveQuestion = (db: Db, by: Viewer, move: QuestionMove): Promise<Result<StandingQuestion, MoveRefusal>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, move.questionId);
    if (!found.ok) return found;
    const question = found.value;
    if (question.state !== move.from) return question.state === move.to ? ok(question) : refuse('stale', 'naar');
    const refused = refuseMove({ from: question.state, to: move.to, parkedFrom: question.parked_from, text: move.text });
    if (refused) return refused;
    await takeStep(tx, by, question, move);
    await touchEntry(tx, question.id);
    await happened(tx, 'question.moved', { by, entry: question, details: { from: question.state, to: move.to } });
    return ok({ ...question, state: move.to });
  });

/** Writes the step. Splitting and merging dissolve a question with this too, wherever it stands on its path. */
export async function takeStep(tx: Tx, by: Viewer, question: StandingQuestion, { to, text }: { to: QuestionState; text: string }): Promise<void> {
  await tx
    .updateTable('question')
    .set({
      state: to,
      parked_from: to === 'parked' ? question.state : null,
      moved_at: new Date(),
      ...(to === 'answered' && { known: text }),
    })
    .where('entry_id', '=', question.id)
    .execute();
  await tx
    .insertInto('question_step')
    .values({
      id: newId(),
      question_id: question.id,
      from_state: question.state,
      to_state: to,
      reason: text,
      by_id: by.personId,
      audience: question.audience,
    })
    .execute();
}
