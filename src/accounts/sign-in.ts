import type { Config } from '#platform/config';
import type { Db } from '#platform/db';
import type { Locale } from '#platform/i18n';
import { ok, refuse, type Result } from '#platform/result';
import { isAPIError } from 'better-auth/api';
import { sql } from 'kysely';
import { authWith } from './auth';

export type SignedIn = { person: { id: string; name: string; language: Locale }; session: string; cookies: string[] };

/** Device: what the browser says of itself. Previous: the session it had until now, which ends. */
export type Arriving = { device: string; previous: string | null };

/**
 * Takes in a proof, once, and opens a session with a new token. The only place where sessions begin. Refused: `proof_is_not_valid`,
 * whether it never was, has been used, is too old, or belongs to somebody who left.
 */
export async function signIn(config: Config, db: Db, proof: string, { device, previous }: Arriving): Promise<Result<SignedIn, 'proof_is_not_valid'>> {
  const headers = new Headers({ 'user-agent': device.replace(/[^\x20-\x7e]/g, '').slice(0, 300) });
  const taken = await authWith(config, db)
    .api.magicLinkVerify({ query: { token: proof }, headers, returnHeaders: true })
    .catch(notValid);
  if (!taken) return refuse('proof_is_not_valid');
  const { session, user } = taken.response;
  await endsNow(db, previous);
  const person = await db.selectFrom('person').select(['id', 'name', 'language']).where('id', '=', user.id).executeTakeFirstOrThrow();
  return ok({
    person: { ...person, language: person.language === 'en' ? 'en' : 'nl' },
    session: session.id,
    cookies: taken.headers.getSetCookie(),
  });
}

/** better-auth says no by redirecting to an error; two first sign-ins at once make one person and one of them asks again. */
function notValid(error: unknown): undefined {
  if (isAPIError(error) && error.status === 'FOUND') return undefined;
  if ((error as { constraint?: string }).constraint === 'person_email_is_taken') return undefined;
  throw error;
}

/** The browser's former session, and all that ended by itself. */
const endsNow = (db: Db, previous: string | null) =>
  db
    .deleteFrom('session')
    .where((eb) =>
      eb.or([eb('token', '=', previous ?? ''), eb('expires_at', '<', sql<Date>`now()`), eb('updated_at', '<', sql<Date>`now() - interval '30 days'`)]),
    )
    .execute();
