import { clientAddress, count, uncount } from '#accounts/index';
import type { WebContext } from '#platform/web/env';
import { createHmac } from 'node:crypto';
import { knowPlace } from './join-room';
import type { RoomNow } from './room-now';
import { turn } from './turn';

/** Where a request comes from as a room remembers it: worth nothing outside this room and without our secret. */
export const fromHere = (c: WebContext, meetingId: string): string =>
  createHmac('sha256', c.var.config.secret)
    .update(`${meetingId} ${clientAddress(c)}`)
    .digest('base64url')
    .slice(0, 22);

type Heard = { ok: true } | { ok: false; wait: number };
const asking = new Map<string, Promise<Heard>>();

/**
 * Whether this request may hear if its code is right; else how many seconds to wait. docs/decisions/0013-room.md has the sums.
 *
 * A right code from where it was heard before passes at once, whatever is going on. Everything else is counted before it is answered, so
 * that a thousand guesses at once are a thousand counted ones, and what turned out right is given back. Too many wrong ones from one
 * address, and answers to that address come one by one; too many on the whole site, and all of them stand in one line. A hall that
 * points its phones at the same code in the same second asks once.
 */
export async function mayHear(c: WebContext, code: string, now: RoomNow | undefined): Promise<Heard> {
  if (now?.known_from.includes(fromHere(c, now.meeting_id))) return { ok: true };
  const key = `${clientAddress(c)} ${code}`;
  const asked = asking.get(key) ?? ask(c, now).finally(() => asking.delete(key));
  asking.set(key, asked);
  return asked;
}

async function ask(c: WebContext, now: RoomNow | undefined): Promise<Heard> {
  const address = clientAddress(c);
  const here = await count(c.var, 'wrong_room_code_from_address', address);
  const anywhere = await count(c.var, 'wrong_room_code_anywhere', 'room');
  const answered = anywhere ? await turn('everybody', 200) : here ? await turn(address, 1000) : true;
  if (now) {
    await uncount(c.var, 'wrong_room_code_from_address', address);
    await uncount(c.var, 'wrong_room_code_anywhere', 'room');
    if (answered) await knowPlace(c.var.db, now.meeting_id, fromHere(c, now.meeting_id));
  }
  return answered ? { ok: true } : { ok: false, wait: 60 };
}
