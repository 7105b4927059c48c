import { viewerById } from '#accounts/index';
import type { Viewer } from '#entries/index';
import { type Db, type ReadDb, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { feedHash, feedToken } from './feed-token';

/** The address part of one's own feed; undefined when there is none, or none that can be shown: then a new one helps. */
export async function feedOf(db: ReadDb, viewer: Viewer, secret: string): Promise<{ token: string | undefined } | undefined> {
  if (!viewer.personId) return undefined;
  const feed = await db.selectFrom('calendar_feed').select(['token_hash', 'made_at']).where('person_id', '=', viewer.personId).executeTakeFirst();
  if (!feed) return undefined;
  const token = feedToken(secret, viewer.personId, feed.made_at);
  return { token: feedHash(token) === feed.token_hash ? token : undefined };
}

/** Makes an address for a calendar that reads along. An older one stops at that moment. */
export const makeFeed = (db: Db, by: Viewer, secret: string): Promise<Result<{ token: string }, 'not_yours'>> =>
  transact(db, async (tx) => {
    if (!by.personId) return refuse('not_yours');
    const made_at = new Date();
    const token = feedToken(secret, by.personId, made_at);
    const feed = { token_hash: feedHash(token), made_at };
    await tx
      .insertInto('calendar_feed')
      .values({ person_id: by.personId, ...feed })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(feed))
      .execute();
    return ok({ token });
  });

/** From now on nobody reads along, whoever has the address. */
export const stopFeed = (db: Db, by: Viewer): Promise<Result<null, never>> =>
  transact(db, async (tx) => {
    await tx.deleteFrom('calendar_feed').where('person_id', '=', by.personId).execute();
    return ok(null);
  });

/** Whose feed this is, as the viewer they are now. Undefined when it was stopped or the person is gone. */
export async function feedReader(db: ReadDb, token: string): Promise<{ viewer: Viewer; language: 'nl' | 'en' } | undefined> {
  const found = await db
    .selectFrom('calendar_feed')
    .innerJoin('person', 'person.id', 'calendar_feed.person_id')
    .select(['person.id', 'person.language'])
    .where('calendar_feed.token_hash', '=', feedHash(token))
    .where('person.removed_at', 'is', null)
    .executeTakeFirst();
  return found && { viewer: await viewerById(db, found.id), language: found.language === 'en' ? 'en' : 'nl' };
}
