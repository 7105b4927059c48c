import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '#platform/config';
import type { WebContext } from '#platform/web/env';
import { deleteCookie, getCookie } from 'hono/cookie';
import { cookieName } from './cookies';

export const sessionCookie = (config: Pick<Config, 'secure'>): string => cookieName(config, 'zandkorrel');

/**
 * The session's token from the cookie, or null. The signature (HMAC-SHA256, as better-auth writes it) keeps made-up tokens away from
 * the database. Not Hono's getSignedCookie: it imports the key anew on every request, 0.1 ms against 0.005.
 */
export async function sessionToken(c: WebContext): Promise<string | null> {
  const signed = getCookie(c, sessionCookie(c.var.config));
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (!signed || dot < 1) return null;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', c.var.config.secret).update(token).digest('base64'));
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

/** Takes the cookie away, and what the browser kept of pages and unsent words with it. */
export function forgetSession(c: WebContext): void {
  const { secure } = c.var.config;
  deleteCookie(c, sessionCookie(c.var.config), { path: '/', secure });
  c.header('clear-site-data', '"cache", "storage"');
}
