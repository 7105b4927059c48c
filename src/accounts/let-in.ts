import { inLocale } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { clientAddress } from './client-address';
import { count, uncount } from './limits';
import { homeOf } from './queries';
import { sessionToken } from './session-cookie';
import { signIn } from './sign-in';
import { stopWaiting } from './waiting';

export type Way = 'link' | 'code' | 'example' | 'administrator';
type Attempt = { proof: string; way: Way; naar?: string; browser?: string };

/**
 * Tries a proof and lets its bearer in. Answers the way on, or why not: `wait` seconds when there were too many failures, else the
 * proof is not valid. Every try counts as a failure until it has succeeded, so that many at once gain nothing.
 */
export async function letIn(c: WebContext, { proof, way, naar, browser }: Attempt): Promise<Response | { wait: number }> {
  const { config, db, log } = c.var;
  const address = clientAddress(c);
  const wait = Math.max(await count(c.var, 'fail_from_address', address), browser ? await count(c.var, 'fail_in_browser', browser) : 0);
  if (wait) {
    log({ level: 'warn', event: 'sign_in.held_back', way });
    return { wait };
  }
  const result = await signIn(config, db, proof, { device: c.req.header('user-agent') ?? '', previous: await sessionToken(c) });
  if (!result.ok) {
    log({ level: 'warn', event: 'sign_in.failed', way });
    return { wait: 0 };
  }
  await uncount(c.var, 'fail_from_address', address);
  log({ level: 'info', event: 'sign_in.succeeded', way, session: result.value.session });
  stopWaiting(c);
  for (const cookie of result.value.cookies) c.header('set-cookie', cookie, { append: true });
  return onward(c, result.value.person, naar ?? (await homeOf(db, result.value.person.id)));
}

/** On to where they wanted to be, in their own language; who has no name yet is asked for one first. */
const onward = (c: WebContext, { name, language }: { name: string; language: 'nl' | 'en' }, naar: string) =>
  inLocale(language, () => (name ? redirect(c, naar, 'accounts_flash_signed_in') : redirect(c, `/mijn/welkom?naar=${encodeURIComponent(naar)}`)));
