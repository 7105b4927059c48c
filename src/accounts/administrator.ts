import type { Config } from '#platform/config';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { sql } from 'kysely';
import { authWith } from './auth';
import { newSecret } from './code';

const aDay = 24 * 60 * 60;

/**
 * Makes the person with this address administrator, and the person too when there is none yet. Answers a link that signs them in
 * once, in any browser, within a day: whoever can run a command on the server is trusted to hand it on.
 */
export async function makeAdministrator(config: Config, db: Db, typed: string): Promise<string> {
  const email = typed.toLowerCase();
  await transact(db, (tx) =>
    tx
      .insertInto('person')
      .values({ id: newId(), email, administrator_since: sql<Date>`now()` })
      .onConflict((already) =>
        already.column('email').doUpdateSet({ administrator_since: sql<Date>`coalesce(person.administrator_since, now())`, removed_at: null }),
      )
      .execute(),
  );
  const token = newSecret();
  await authWith(config, db, { token, seconds: aDay }).api.signInMagicLink({ body: { email }, headers: new Headers() });
  return `${config.baseUrl}/aanmelden/beheerder/${token}`;
}
