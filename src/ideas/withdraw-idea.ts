import { retireEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { nameless } from './idea';

/**
 * Takes back an idea one gave without a name. It happens by nobody, so nobody can put it back either: who could would be known. An idea
 * with a name is taken back like any other entry.
 */
export const withdrawNamelessIdea = (db: Db, by: Viewer, ideaId: string): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const idea = await tx.selectFrom('idea').select('entry_id').where('entry_id', '=', ideaId).where('giver_id', '=', by.personId).executeTakeFirst();
    if (!idea || !by.personId) return refuse('gone');
    await retireEntry(tx, nameless(by), ideaId);
    return ok(null);
  });
