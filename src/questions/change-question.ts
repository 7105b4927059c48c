import { happened, setBlocks, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { createHash } from 'node:crypto';
import { blocksFit } from './blocks-fit';
import { fitsAsOwner, type Owner, ownerColumns, ownerOf, ownerValue } from './owner';
import type { Horizon } from './question';
import { questionToSteer, type StandingQuestion } from './question-to-steer';

export type Features = { blocks: string[]; horizon: Horizon | null; owner: Owner | null; helpWanted: string };
export type QuestionChange = Features & { questionId: string; seen: string };
export type ChangeRefusal = 'gone' | 'not_yours' | 'stale' | 'no_such_owner' | 'no_such_block';

/** What the form showed, in a few characters, so that a stale form is noticed. */
export const markOf = ({ blocks, horizon, owner, helpWanted }: Features): string =>
  createHash('sha256')
    .update(JSON.stringify([[...new Set(blocks)].sort(), horizon, ownerValue(owner), helpWanted]))
    .digest('base64url')
    .slice(0, 16);

/** Changes what a question is about, when it should be answered, whose it is and what help would be welcome. Its wording has `rewordQuestion`. */
export const changeQuestion = (db: Db, by: Viewer, change: QuestionChange): Promise<Result<StandingQuestion, ChangeRefusal>> =>
  transact(db, async (tx) => {
    const found = await questionToSteer(tx, by, change.questionId);
    if (!found.ok) return found;
    const question = found.value;
    const now = markOf(await featuresOf(tx, question));
    if (now === markOf(change)) return ok(question);
    if (now !== change.seen) return refuse('stale', 'bouwstenen');
    const place = { networkId: question.network_id, collaborationId: question.collaboration_id };
    const newOwner = ownerValue(change.owner) !== ownerValue(ownerOf(question));
    if (newOwner && change.owner && !(await fitsAsOwner(tx, by, change.owner, place))) return refuse('no_such_owner', 'eigenaar');
    if (!(await blocksFit(tx, question.network_id, change.blocks))) return refuse('no_such_block', 'bouwstenen');
    await tx
      .updateTable('question')
      .set({ horizon: change.horizon, help_wanted: change.helpWanted, ...ownerColumns(change.owner) })
      .where('entry_id', '=', question.id)
      .execute();
    await setBlocks(tx, question.id, change.blocks);
    await touchEntry(tx, question.id);
    await happened(tx, 'question.changed', { by, entry: question });
    return ok(question);
  });

async function featuresOf(tx: Tx, question: StandingQuestion): Promise<Features> {
  const blocks = await tx.selectFrom('entry_block').select('building_block_id').where('entry_id', '=', question.id).execute();
  return {
    blocks: blocks.map((block) => block.building_block_id),
    horizon: question.horizon,
    owner: ownerOf(question),
    helpWanted: question.help_wanted,
  };
}
