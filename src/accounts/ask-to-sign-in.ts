import type { Config } from '#platform/config';
import { type Db, transact } from '#platform/db';
import { m, to } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { authWith } from './auth';
import { newCode, wholeProof } from './code';
import { forgetOldCounts } from './limits';
import { patience } from './waiting';

type House = { config: Config; db: Db; mail: Mailer };

/**
 * Sends a letter with a link and a code to whoever asks, known or not: the person is made only when the proof comes back, so the
 * answer and its time are the same for every address. `secret` is what the asking browser keeps; the code is worth nothing without it.
 */
export async function askToSignIn({ config, db, mail }: House, { email, secret }: { email: string; secret: string }): Promise<string> {
  const code = newCode();
  const auth = authWith(config, db, { token: wholeProof(secret, code), seconds: patience });
  await auth.api.signInMagicLink({ body: { email }, headers: new Headers() });
  const text = m.accounts_letter_text({ link: `${config.baseUrl}${to(`/aanmelden/link/${code}`)}`, code, site: config.baseUrl, minutes: patience / 60 });
  await forgetOldCounts(db);
  await transact(db, (tx) => mail.send(tx, { to: email, subject: m.accounts_letter_subject({ code }), text }));
  return code;
}
