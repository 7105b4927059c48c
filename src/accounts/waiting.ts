import type { WebContext } from '#platform/web/env';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isSecret } from './code';
import { cookieName } from './cookies';
import { ownPath } from './return-address';

export const patience = 10 * 60;

/**
 * What a browser keeps between asking and signing in, ten minutes long: its half of the proof, where the letter went and where to go
 * afterwards. In the demo, which sends no letters, also the code. The only cookie before somebody signs in.
 */
export type Waiting = { secret: string; email: string; naar?: string; code?: string };

const name = (c: WebContext): string => cookieName(c.var.config, 'aanmelden');

export function keepWaiting(c: WebContext, waiting: Waiting): void {
  const value = Buffer.from(JSON.stringify(waiting)).toString('base64url');
  setCookie(c, name(c), value, { path: '/', maxAge: patience, httpOnly: true, sameSite: 'Lax', secure: c.var.config.secure });
}

export function waitingOf(c: WebContext): Waiting | undefined {
  const value = getCookie(c, name(c));
  if (!value) return undefined;
  try {
    const { secret, email, naar, code } = JSON.parse(Buffer.from(value, 'base64url').toString()) as Record<string, unknown>;
    if (typeof secret !== 'string' || !isSecret(secret) || typeof email !== 'string') return undefined;
    return { secret, email, naar: typeof naar === 'string' ? ownPath(naar) : undefined, code: typeof code === 'string' ? code : undefined };
  } catch {
    return undefined;
  }
}

export const stopWaiting = (c: WebContext): void => void deleteCookie(c, name(c), { path: '/', secure: c.var.config.secure });
