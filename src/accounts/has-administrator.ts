import type { ReadDb } from '#platform/db';

/** Whether anybody can manage this installation; without one, starting it tells how to make the first. */
export const hasAdministrator = async (db: ReadDb): Promise<boolean> =>
  Boolean(await db.selectFrom('person').select('id').where('administrator_since', 'is not', null).where('removed_at', 'is', null).limit(1).executeTakeFirst());
