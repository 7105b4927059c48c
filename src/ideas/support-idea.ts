import { findEntryById, happened, may, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { nameless } from './idea';

export type SupportRefusal = 'gone' | 'not_yours' | 'own';

/**
 * Says that one would like this too. Once each, and not for what one gave oneself, with or without a name. Only a number is shown: that
 * it was supported is on record, by whom is between the supporter and the box.
 */
export const supportIdea = (db: Db, by: Viewer, ideaId: string): Promise<Result<null, SupportRefusal>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, ideaId);
    if (entry?.kind !== 'idea' || !by.personId) return refuse('gone');
    if (!may(by, 'respond', { network: entry.network_id })) return refuse('not_yours');
    const idea = await tx.selectFrom('idea').select('giver_id').where('entry_id', '=', ideaId).executeTakeFirst();
    if (entry.author_id === by.personId || idea?.giver_id === by.personId) return refuse('own');
    const given = await tx
      .insertInto('idea_support')
      .values({ idea_id: ideaId, person_id: by.personId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('idea_id')
      .executeTakeFirst();
    if (given) await happened(tx, 'idea.supported', { by: nameless(by), entry });
    return ok(null);
  });

/** Takes that back; what was not given is not there either. */
export const unsupportIdea = (db: Db, by: Viewer, ideaId: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, ideaId);
    if (!entry || !by.personId) return refuse('gone');
    await tx.deleteFrom('idea_support').where('idea_id', '=', ideaId).where('person_id', '=', by.personId).execute();
    return ok(null);
  });
