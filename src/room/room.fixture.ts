import { formatDoor, meetingDoor, meetingItemDoor } from '#meetings/put';
import { entryDoor } from '#entries/put';
import { type Db, transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import type { House } from '../../test/house';
import type { Village } from '../../test/village';
import { openRoom } from './open-room';
import { type NewInput, prepareInput } from './prepare-input';
import { roomNow } from './room-now';
import { openInput } from './steer-input';

const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);

/** A meeting of Duindorp that goes on now, of two items; Cora coordinates the network and so leads it. */
export async function meetingToday(db: Db, v: Village) {
  const [id, short, first, second, format] = [newId(), newShort(), newId(), newId(), newId()];
  await transact(db, async (tx) => {
    await entryDoor.put(tx, [{ id, short, network_id: v.networks.duin, kind: 'meeting', title: 'Duinendag', author_id: v.people.cora, audience: 'network' }]);
    await meetingDoor.put(tx, [{ entry_id: id, starts_at: hours(-1), ends_at: hours(2) }]);
    const step = (name: string, minutes: number) => ({ name, name_en: '', minutes, what: '', what_en: '' });
    const steps = JSON.stringify([step('Stil opschrijven', 3), step('Vergelijken', 10)]);
    await formatDoor.put(tx, [{ id: format, slug: `proef_${short}`, name: 'Proef', steps: JSON.parse(steps) }]);
    await meetingItemDoor.put(tx, [
      { id: first, meeting_id: id, starts_at: hours(-1), minutes: 60, title: 'Wat hielp', format_id: format },
      { id: second, meeting_id: id, starts_at: hours(0), minutes: 30, title: 'Tegels bakken' },
    ]);
  });
  return { id, short, items: [first, second] as const, desk: `/duin/bijeenkomsten/${short}/regie` };
}

/** The same, with its room open and one question asked. */
export async function openHall(db: Db, v: Village, input: Partial<NewInput> = {}) {
  const meeting = await meetingToday(db, v);
  await openRoom(db, v.viewers.cora, meeting.id);
  const now = await roomNow(db, meeting.id);
  if (!now) throw new Error('no room');
  const asked = await ask(db, v, meeting.id, input);
  return { ...meeting, code: now.code, input: asked };
}

export async function ask(db: Db, v: Village, meetingId: string, input: Partial<NewInput> = {}): Promise<string> {
  const id = newId();
  const done = await prepareInput(db, v.viewers.cora, {
    id,
    meetingId,
    kind: 'idea',
    question: 'Wat moet er anders?',
    audience: 'peers',
    entryId: null,
    ofInputId: null,
    most: null,
    blurred: false,
    ...input,
  });
  if (!done.ok) throw new Error(done.reason);
  await openInput(db, v.viewers.cora, { meetingId, inputId: id });
  return id;
}

/** A phone: it keeps the cookies it is given and asks the house the way a browser does. */
export function phone(h: House, more: Record<string, string> = {}) {
  const jar = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...more, ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const answer = await h.app.request(`${h.config.baseUrl}${path}`, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name && set.includes('Max-Age=0')) jar.delete(name);
      else if (name) jar.set(name, value ?? '');
    }
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location'), headers: answer.headers };
  }
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: h.config.baseUrl, 'sec-fetch-site': 'same-origin', ...headers },
    });
  return { jar, get: (path: string) => ask(path), post, join: (code: string, name = '') => post(`/meedoen/${code}/deelname`, { naam: name }) };
}

export type Phone = ReturnType<typeof phone>;
