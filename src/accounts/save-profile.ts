import type { Viewer } from '#entries/index';
import { happened } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, type Result } from '#platform/result';
import { sql } from 'kysely';
import { z } from 'zod';

/** On one line: names stand in letters of ours, where a second line could pass for our own words. */
export const name = z
  .string()
  .max(100)
  .transform((typed) => typed.replace(/\s+/g, ' '));
export const language = z.enum(['nl', 'en']);

/** What people say of themselves. Absent: their address, which is changed by proving the new one (see docs/decisions/0011). */
export const profile = z.object({
  name,
  language,
  about: z.string().max(2000).default(''),
  expertise: z.string().max(1000).default(''),
});
export type Profile = z.output<typeof profile>;

/** Anybody may, for themselves. */
export const saveProfile = (db: Db, by: Viewer, said: Partial<Profile>): Promise<Result<null>> =>
  transact(db, async (tx) => {
    await tx
      .updateTable('person')
      .set({ ...said, updated_at: sql<Date>`now()` })
      .where('id', '=', by.personId)
      .execute();
    await happened(tx, 'person.changed', { by });
    return ok(null);
  });
