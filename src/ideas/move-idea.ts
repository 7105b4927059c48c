import { happened, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { type IdeaState, mayMove, refuseStep } from './idea';
import { ideaToMove, type StandingIdea } from './idea-to-move';
import { type Post, writeOfStep } from './write-of-step';

export type IdeaMove = { ideaId: string; from: IdeaState; to: IdeaState; reply: string };
export type MoveRefusal = 'gone' | 'not_yours' | 'stale' | 'no_such_step' | 'reply';

/** Answers an idea and moves it on. Whoever gave or supported it gets a letter that something came of it. */
export const moveIdea = (db: Db, by: Viewer, post: Post, { ideaId, from, to, reply }: IdeaMove): Promise<Result<StandingIdea, MoveRefusal>> =>
  transact(db, async (tx) => {
    const idea = await ideaToMove(tx, by, ideaId);
    if (!idea) return refuse('gone');
    if (!mayMove(by, idea)) return refuse('not_yours');
    if (idea.state !== from) return refuse('stale', 'naar');
    const refused = refuseStep({ from, to, reply });
    if (refused) return refused;
    await takeStep(tx, by, post, { idea, to, reply });
    return ok({ ...idea, state: to });
  });

/** The step itself, with the answer on the rung where the idea stands now. */
export async function takeStep(tx: Tx, by: Viewer, post: Post, { idea, to, reply }: { idea: StandingIdea; to: IdeaState; reply: string }): Promise<void> {
  await tx
    .insertInto('idea_step')
    .values({ id: newId(), idea_id: idea.id, from_state: idea.state, to_state: to, reply, by_id: by.personId, audience: idea.audience })
    .execute();
  await tx.updateTable('idea').set({ state: to, moved_at: new Date() }).where('entry_id', '=', idea.id).execute();
  await touchEntry(tx, idea.id);
  await happened(tx, 'idea.moved', { by, entry: idea, details: { to } });
  await writeOfStep(tx, by, post, idea);
}
