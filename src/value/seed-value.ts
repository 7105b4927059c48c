import type { Tx } from '#platform/db';
import type { Locale } from '#platform/i18n';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { z } from 'zod';

export type Seed = {
  id: string;
  meetingId: string;
  personId: string | null;
  email: string | null;
  language: Locale;
  takesAlong: string;
  hopes: string;
  /** may stand in the report without a name */
  shareable?: boolean;
};

/** The fields of `ValueFields`, as a form sends them. */
export const valueForm = z.object({
  meeneemt: z.string().max(1000).default(''),
  hoopt: z.string().max(1000).default(''),
  mail: z.email().max(320).optional(),
  delen: z.string().optional(),
});

/**
 * What somebody takes along from a meeting and what they hope it changes; one of the two is enough. The same form sent twice is one
 * story. No happening: with a moment beside it, in a small room, a story would have a name. Who is known needs no address of their own.
 */
export async function seedValue(tx: Tx, seed: Seed): Promise<Result<null, 'empty'>> {
  if (!seed.takesAlong && !seed.hopes) return refuse('empty', 'meeneemt');
  const email = seed.personId ? null : await notYetAsked(tx, seed);
  await tx
    .insertInto('value_story')
    .values({
      id: seed.id,
      meeting_id: seed.meetingId,
      person_id: seed.personId,
      email,
      language: seed.language,
      takes_along: seed.takesAlong,
      hopes: seed.hopes,
      shareable_at: seed.shareable ? new Date() : null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return ok(null);
}

/** One mailbox hears once of one meeting, however many phones give its address: nobody fills the mailbox of somebody else. */
async function notYetAsked(tx: Tx, { email, meetingId }: Seed): Promise<string | null> {
  if (!email) return null;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`value ${meetingId} ${email.toLowerCase()}`}, 0))`.execute(tx);
  const asked = tx.selectFrom('value_story').select('id').where('meeting_id', '=', meetingId).where(sql`lower(email)`, '=', email.toLowerCase());
  return (await asked.executeTakeFirst()) ? null : email;
}
