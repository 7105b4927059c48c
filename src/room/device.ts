import type { Db, ReadDb } from '#platform/db';
import type { WebContext } from '#platform/web/env';
import { getCookie, setCookie } from 'hono/cookie';
import { createHash, randomBytes } from 'node:crypto';

/**
 * A phone in the room: a viewer of its own kind. It sees this meeting's live page, what it said itself and nothing else; on every other
 * page it is nobody. It has no session and no role, and ends with the room.
 */
export type Device = { id: string; meeting_id: string; name: string; person_id: string | null };

const cookie = 'meedoen';

/** What the browser holds; the database has only a hash, another one for each meeting, so that nobody can follow a phone through them. */
export const deviceToken = (c: WebContext): string | undefined => {
  const token = getCookie(c, cookie);
  return token && /^[\w-]{32}$/.test(token) ? token : undefined;
};
export const newDeviceToken = (): string => randomBytes(24).toString('base64url');
export const hashFor = (token: string, meetingId: string): string => createHash('sha256').update(`${meetingId} ${token}`).digest('base64url');

/** The device of this request in this meeting. Whether its room still is one is for the caller to ask. */
export async function deviceHere(c: WebContext, meetingId: string): Promise<Device | undefined> {
  const token = deviceToken(c);
  return token ? deviceOf(c.var.db, token, meetingId) : undefined;
}

export const deviceOf = (db: Db | ReadDb, token: string, meetingId: string): Promise<Device | undefined> =>
  db
    .selectFrom('room_device')
    .select(['id', 'meeting_id', 'name', 'person_id'])
    .where('token_hash', '=', hashFor(token, meetingId))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();

/** Below the addresses of taking part and nowhere else, in both languages. A room lasts a day; the cookie goes with it. */
export function rememberDevice(c: WebContext, token: string, until: Date): void {
  for (const path of ['/meedoen', '/en/meedoen'])
    setCookie(c, cookie, token, { path, httpOnly: true, sameSite: 'Lax', secure: c.var.config.secure, expires: until });
}
