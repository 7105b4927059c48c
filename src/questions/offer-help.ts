import { happened, may, touchEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { writeOfOffer, type Post } from './offer-letter';
import { standingQuestion, type StandingQuestion } from './question-to-steer';

export type Offer = { id: string; questionId: string; text: string };

/**
 * Offers help with a question to whoever may read it, and tells its owner by mail, or the collaboration's programme managers where no
 * person owns it. The mail carries a link and none of the words. The same form sent twice offers once.
 */
export const offerHelp = (db: Db, by: Viewer, post: Post, offer: Offer): Promise<Result<StandingQuestion, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const question = await standingQuestion(tx, by, offer.questionId);
    if (!question) return refuse('gone');
    if (!by.personId || !may(by, 'respond', { network: question.network_id })) return refuse('not_yours');
    const made = await tx
      .insertInto('question_offer')
      .values({ id: offer.id, question_id: question.id, by_id: by.personId, text: offer.text, audience: question.audience })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return ok(question);
    await touchEntry(tx, question.id);
    await happened(tx, 'help.offered', { by, entry: question });
    await writeOfOffer(tx, by, post, question);
    return ok(question);
  });

/** Takes back one's own offer. */
export const withdrawOffer = (db: Db, by: Viewer, offerId: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    if (!by.personId) return refuse('gone');
    const { numUpdatedRows } = await tx
      .updateTable('question_offer')
      .set({ withdrawn_at: new Date() })
      .where('id', '=', offerId)
      .where('by_id', '=', by.personId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n ? ok(null) : refuse('gone');
  });
