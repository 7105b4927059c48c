import { happened, linkEntries, seenBy, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { takeStep } from './move-question';
import { isClosed } from './question';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

export type Merge = { questionId: string; intoId: string; reason: string };
export type MergeRefusal = 'gone' | 'not_yours' | 'closed' | 'no_such_question' | 'why';

/**
 * Lets a question go up in another one of the same agenda that the viewer can see. This one is dissolved with the reason and keeps its
 * letter and its path; the other is linked and stays as it is.
 */
export const mergeQuestion = (db: Db, by: Viewer, merge: Merge): Promise<Result<StandingQuestion, MergeRefusal>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, merge.questionId);
    if (!found.ok) return found;
    const question = found.value;
    if (!(await inSameAgenda(tx, by, question, merge.intoId))) return refuse('no_such_question', 'in');
    if (await mergedBefore(tx, merge)) return ok(question);
    if (isClosed(question.state)) return refuse('closed');
    if (!merge.reason) return refuse('why', 'reden');
    await takeStep(tx, by, question, { to: 'dissolved', text: merge.reason });
    await linkEntries(tx, by, question.id, merge.intoId, 'merged_into');
    await touchEntry(tx, question.id);
    await happened(tx, 'question.merged', { by, entry: question });
    return ok(question);
  });

async function inSameAgenda(tx: Tx, by: Viewer, question: StandingQuestion, intoId: string): Promise<boolean> {
  if (intoId === question.id) return false;
  const into = await tx
    .selectFrom('entry')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .select('question.state')
    .where('entry.id', '=', intoId)
    .where('entry.network_id', '=', question.network_id)
    .where('entry.collaboration_id', 'is not distinct from', question.collaboration_id)
    .where(seenBy(by))
    .executeTakeFirst();
  return into !== undefined && !isClosed(into.state);
}

const mergedBefore = async (tx: Tx, { questionId, intoId }: Merge): Promise<boolean> =>
  (await tx
    .selectFrom('link')
    .innerJoin('question', 'question.entry_id', 'link.from_id')
    .select('link.kind')
    .where('link.from_id', '=', questionId)
    .where('link.to_id', '=', intoId)
    .where('link.kind', '=', 'merged_into')
    .where('question.state', '=', 'dissolved')
    .executeTakeFirst()) !== undefined;
