import { findEntryById, type EntryRow, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import type { IdeaState } from './idea';

export type StandingIdea = EntryRow & { state: IdeaState };

/** An idea as far as `by` may see it, its row locked until the transaction ends: two answers at once become one after the other. */
export async function ideaToMove(tx: Tx, by: Viewer, ideaId: string): Promise<StandingIdea | undefined> {
  const entry = await findEntryById(tx, by, ideaId);
  const idea = entry && (await tx.selectFrom('idea').select('state').where('entry_id', '=', ideaId).forUpdate().executeTakeFirst());
  return idea && { ...entry, state: idea.state };
}
