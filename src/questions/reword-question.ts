import { happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { refreshLikeness } from './likeness';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

export type Rewording = { questionId: string; version: number; wording: string; obstacle: string; reason: string };
export type RewordRefusal = 'gone' | 'not_yours' | 'stale' | 'unchanged' | 'why';

/**
 * Says the question, or the obstacle behind it, in other words and why. The earlier wording stays readable for those it was said to.
 * `version` is the one that was on screen: if somebody was first, nothing changes. The same form sent twice rewords once.
 */
export const rewordQuestion = (db: Db, by: Viewer, rewording: Rewording): Promise<Result<StandingQuestion, RewordRefusal>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, rewording.questionId);
    if (!found.ok) return found;
    const question = found.value;
    const same = question.wording === rewording.wording && question.obstacle === rewording.obstacle;
    if (question.version !== rewording.version) return same ? ok(question) : refuse('stale', 'vraag');
    if (same) return refuse('unchanged', 'vraag');
    if (!rewording.reason) return refuse('why', 'reden');
    await writeVersion(tx, by, question, rewording);
    await touchEntry(tx, question.id, rewording.wording);
    await happened(tx, 'question.reworded', { by, entry: question });
    await refreshLikeness(tx, [question.id]);
    return ok({ ...question, wording: rewording.wording });
  });

async function writeVersion(tx: Tx, by: Viewer, question: StandingQuestion, { wording, obstacle, reason }: Rewording): Promise<void> {
  const no = question.version + 1;
  await tx.updateTable('question').set({ wording, obstacle, version: no }).where('entry_id', '=', question.id).execute();
  await tx
    .insertInto('question_version')
    .values({ question_id: question.id, no, wording, obstacle, reason, by_id: by.personId, audience: question.audience })
    .execute();
}
