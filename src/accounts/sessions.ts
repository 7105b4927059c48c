import type { Db } from '#platform/db';
import { isId } from '#platform/id';
import { sql } from 'kysely';

/** A session was used again: it goes on for another 30 days, up to its fixed end. */
export const usedAgain = (db: Db, token: string) => db.updateTable('session').set({ updated_at: sql<Date>`now()` }).where('token', '=', token).execute();

/** Ends this one session: signing out. */
export const endSession = (db: Db, token: string) => db.deleteFrom('session').where('token', '=', token).execute();

/** Ends one of a person's own sessions. Answers its token, or nothing when it is not theirs or already over. */
export async function endOwnSession(db: Db, personId: string, sessionId: string): Promise<string | undefined> {
  if (!isId(sessionId)) return undefined;
  const ended = await db.deleteFrom('session').where('id', '=', sessionId).where('person_id', '=', personId).returning('token').executeTakeFirst();
  return ended?.token;
}

/** Ends all of a person's sessions but the one they look from. Answers how many. */
export async function endOtherSessions(db: Db, personId: string, token: string): Promise<number> {
  const ended = await db.deleteFrom('session').where('person_id', '=', personId).where('token', '<>', token).executeTakeFirst();
  return Number(ended.numDeletedRows);
}
