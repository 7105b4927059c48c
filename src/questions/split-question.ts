import { happened, linkEntries, madeBefore, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { writeQuestion } from './ask-question';
import { takeLetters } from './letters';
import { refreshLikeness } from './likeness';
import { takeStep } from './move-question';
import { ownerOf } from './owner';
import { isClosed } from './question';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

export type Part = { id: string; wording: string };
export type Split = { questionId: string; parts: Part[]; stays: boolean; reason: string };
export type SplitRefusal = 'gone' | 'not_yours' | 'closed' | 'too_few_parts' | 'why' | 'taken';

/**
 * Makes two or three questions out of one, each under a letter of its own and linked to where it came from. They take over its owner,
 * building blocks, horizon and audience. The first question stays, or is dissolved with the reason. Closed questions do not split.
 */
export const splitQuestion = (db: Db, by: Viewer, split: Split): Promise<Result<StandingQuestion, SplitRefusal>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, split.questionId);
    if (!found.ok) return found;
    const question = found.value;
    const [first] = split.parts;
    if (!first || split.parts.length < 2) return refuse('too_few_parts', split.parts.length ? 'deel2' : 'deel1');
    const made = await Promise.all(split.parts.map((part) => madeBefore(tx, by, { id: part.id, kind: 'question' })));
    if (made.includes('foreign')) return refuse('taken');
    if (made.some((part) => part !== undefined)) return ok(question);
    if (isClosed(question.state)) return refuse('closed');
    if (!split.reason) return refuse('why', 'reden');
    await writeParts(tx, by, question, split.parts);
    if (!split.stays) await takeStep(tx, by, question, { to: 'dissolved', text: split.reason });
    await touchEntry(tx, question.id);
    await happened(tx, 'question.split', { by, entry: question, details: { parts: split.parts.length } });
    await refreshLikeness(
      tx,
      split.parts.map((part) => part.id),
    );
    return ok(question);
  });

async function writeParts(tx: Tx, by: Viewer, question: StandingQuestion, parts: Part[]): Promise<void> {
  const blocks = await tx.selectFrom('entry_block').select('building_block_id').where('entry_id', '=', question.id).execute();
  const letter = await takeLetters(tx, question.network_id, question.collaboration_id, parts.length);
  for (const [index, part] of parts.entries()) {
    const shared = {
      networkId: question.network_id,
      collaborationId: question.collaboration_id,
      state: 'asked' as const,
      obstacle: question.obstacle,
      owner: ownerOf(question),
      blocks: blocks.map((block) => block.building_block_id),
      horizon: question.horizon,
      helpWanted: '',
      audience: question.audience,
    };
    await writeQuestion(tx, by, { ...shared, ...part }, letter + index);
    await linkEntries(tx, by, part.id, question.id, 'split_from');
  }
}
