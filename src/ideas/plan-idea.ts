import { linkEntries, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { refuseStep } from './idea';
import { ideaToMove, type StandingIdea } from './idea-to-move';
import { takeStep } from './move-idea';
import type { Post } from './write-of-step';

export type Planned = { ideaId: string; meetingId: string; reply: string };
export type PlanRefusal = 'gone' | 'no_such_step' | 'reply';

/**
 * The idea becomes part of a meeting: it is planned, and meeting and idea show each other. Whoever makes the programme has been asked
 * whether they may. An idea that was planned before only gets the further meeting.
 */
export const planIdea = (db: Db, by: Viewer, post: Post, plan: Planned): Promise<Result<StandingIdea, PlanRefusal>> =>
  served(db, by, post, { ...plan, to: 'planned' });

/** The meeting has been and did it. Whoever closes the meeting has been asked whether they may. */
export const doneIdea = (db: Db, by: Viewer, post: Post, plan: Planned): Promise<Result<StandingIdea, PlanRefusal>> =>
  served(db, by, post, { ...plan, to: 'done' });

const served = (
  db: Db,
  by: Viewer,
  post: Post,
  { ideaId, meetingId, reply, to }: Planned & { to: 'planned' | 'done' },
): Promise<Result<StandingIdea, PlanRefusal>> =>
  transact(db, async (tx) => {
    const idea = await ideaToMove(tx, by, ideaId);
    if (!idea || !(await ofThatNetwork(tx, idea.network_id, meetingId))) return refuse('gone');
    if (idea.state !== to) {
      const refused = refuseStep({ from: idea.state, to, reply });
      if (refused) return refused;
      await takeStep(tx, by, post, { idea, to, reply });
    }
    await linkEntries(tx, by, ideaId, meetingId, 'used_in');
    return ok({ ...idea, state: to });
  });

/** A meeting speaks for its own network: whoever makes its programme was asked about ideas of that one alone. */
const ofThatNetwork = async (tx: Tx, networkId: string, meetingId: string): Promise<boolean> =>
  (await tx.selectFrom('entry').select('id').where('id', '=', meetingId).where('network_id', '=', networkId).executeTakeFirst()) !== undefined;
