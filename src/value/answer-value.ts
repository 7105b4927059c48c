import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { askedAfter, mayBecome, type ValueState } from './state';
import { storyBehind } from './story-behind';

export type Answer = { token: string; state: ValueState; words: string; shareable: boolean };

/**
 * What became of it, told by whoever holds the letter's link. It can be told anew until the next letter. After the last question the
 * address has served and goes.
 */
export const answerValue = (db: Db, { token, state, words, shareable }: Answer): Promise<Result<null, 'gone' | 'closed' | 'no_such_step'>> =>
  transact(db, async (tx) => {
    const story = await storyBehind(tx, token);
    if (!story) return refuse('gone');
    if (!story.open) return refuse('closed');
    if (!mayBecome(story.before, state)) return refuse('no_such_step');
    const now = new Date();
    await tx.updateTable('value_answer').set({ state, words, answered_at: now }).where('id', '=', story.id).execute();
    await tx
      .updateTable('value_story')
      .set({
        state,
        words,
        state_at: now,
        shareable_at: shareable ? (story.shareable_at ?? now) : null,
        ...(story.months === Math.max(...askedAfter) && { email: null }),
      })
      .where('id', '=', story.story_id)
      .execute();
    return ok(null);
  });

/** No more letters about this, and the address is gone at once. What was told stays. Works as long as the link is known. */
export const stopAsking = (db: Db, token: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const story = await storyBehind(tx, token);
    if (!story) return refuse('gone');
    await tx
      .updateTable('value_story')
      .set({ email: null, stopped_at: story.stopped_at ?? new Date() })
      .where('id', '=', story.story_id)
      .execute();
    return ok(null);
  });
