import { setCookie } from 'hono/cookie';
import { m, to } from '../i18n';
import type { WebContext } from './env';
import type { Shell } from './views/shell';

export const flashCookie = 'melding';

type Message = keyof typeof m;
const isMessage = (key: string): key is Message => /^[a-z]+_flash_[a-z_]+$/.test(key) && key in m;

/** Only the name of a sentence travels, so that nobody can put words of their own on our page. */
export function flashOf(key: string): Shell['flash'] {
  if (!isMessage(key)) return undefined;
  const say = m[key] as () => string;
  return { tone: key.includes('_flash_warn_') ? 'warn' : 'good', text: say() };
}

/** Redirects (303) to a page of ours and says there, once, what happened. `message` is a key like `questions_flash_asked`. */
export function redirect(c: WebContext, path: string, message?: Message): Response {
  if (message) setCookie(c, flashCookie, message, { path: '/', maxAge: 60, httpOnly: true, sameSite: 'Lax', secure: c.var.config.secure });
  return c.redirect(to(path), 303);
}
