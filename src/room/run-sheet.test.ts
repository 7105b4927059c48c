import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { contribute } from './contribute';
import { goTo, spotOf } from './go-to';
import { inputsOf } from './inputs-of';
import { ask, meetingToday, openHall, phone } from './room.fixture';
import { openRoom } from './open-room';
import { roomNow } from './room-now';
import { after, setClock } from './set-clock';
import { changeRung, dropInput } from './steer-input';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const now = async (meetingId: string) => {
  const room = await roomNow(db, meetingId);
  if (!room) throw new Error('no room');
  return room;
};

describe('The run sheet', () => {
  test('is there for who leads and for nobody else, phones in the room included', async () => {
    const hall = await openHall(db, v);
    await db.insertInto('meeting_leader').values({ meeting_id: hall.id, person_id: v.people.bram }).execute();
    const seen = async (who?: keyof Village['people']) => (await h.get(hall.desk, who && v.people[who])).status;
    expect([await seen('cora'), await seen('bram'), await seen('meera'), await seen('ada'), await seen()]).toEqual([200, 200, 404, 404, 404]);
    const truus = phone(h);
    await truus.join(hall.code);
    expect((await truus.get(hall.desk)).status).toBe(404);
    for (const deed of ['zaal', 'plek', 'klok', 'vragen', `vragen/${hall.input}/opening`, `vragen/${hall.input}/samen`, `bijdragen/${newId()}/verborgen`])
      expect([deed, (await h.post(`${hall.desk}/${deed}`, { dicht: '1' }, v.people.meera)).status]).toEqual([deed, 404]);
    expect((await now(hall.id)).over).toBe(false);
  });

  test('opens the room once, also when two leaders press at the same moment, and says so without a word of what is said', async () => {
    const meeting = await meetingToday(db, v);
    expect((await h.get(meeting.desk, v.people.cora)).text).toContain('Open de zaal');
    await Promise.all([1, 2, 3].map(() => openRoom(db, v.viewers.cora, meeting.id)));
    expect(await openRoom(db, v.viewers.meera, meeting.id)).toMatchObject({ reason: 'not_yours' });
    const told = () => db.selectFrom('happening').select(['kind', 'details', 'audience']).where('entry_id', '=', meeting.id).orderBy('id').execute();
    expect(await told()).toEqual([{ kind: 'room.opened', details: {}, audience: 'network' }]);
    await h.post(`${meeting.desk}/zaal`, { dicht: '1' }, v.people.cora);
    await h.post(`${meeting.desk}/zaal`, { dicht: '1' }, v.people.cora);
    expect((await told()).map(({ kind }) => kind)).toEqual(['room.opened', 'room.closed']);
    expect((await h.get('/duin/nieuw', v.people.cora)).text).toMatch(/De bijeenkomst “<a [^>]+>Duinendag<\/a>” is begonnen/);
  });

  test('walks through the steps of each item, and two leaders who press together go one step', async () => {
    const hall = await openHall(db, v);
    const press = async (to: 'next' | 'previous') => goTo(db, v.viewers.cora, hall.id, { to, from: spotOf(await now(hall.id)) });
    const spot = async () => {
      const { item_id, step } = await now(hall.id);
      return [hall.items.indexOf(item_id ?? ''), step];
    };
    expect(await spot()).toEqual([0, 0]);
    const from = spotOf(await now(hall.id));
    await Promise.all([1, 2].map(() => goTo(db, v.viewers.cora, hall.id, { to: 'next', from })));
    expect(await spot()).toEqual([0, 1]);
    await press('next');
    expect(await spot()).toEqual([1, 0]);
    await press('next');
    expect(await spot()).toEqual([1, 0]);
    await press('previous');
    expect(await spot()).toEqual([0, 1]);
    await goTo(db, v.viewers.cora, hall.id, { item: hall.items[1], from: spotOf(await now(hall.id)) });
    expect(await spot()).toEqual([1, 0]);
  });

  test('prepares what is asked, opens and closes it, and takes away what was never asked', async () => {
    const hall = await openHall(db, v);
    const post = (path: string, fields: Record<string, string> = {}) => h.post(`${hall.desk}/${path}`, fields, v.people.cora);
    const id = newId();
    for (const _ of [1, 2]) await post('vragen', { id, soort: 'tile', vraag: 'Welke wijsheid?' });
    const input = async () => (await inputsOf(db, hall.id)).find((one) => one.id === id);
    expect(await input()).toMatchObject({ kind: 'tile', audience: 'peers', item_id: hall.items[0], opened_at: null, said: 0 });
    const truus = phone(h);
    await truus.join(hall.code);
    expect((await truus.get(`/meedoen/${hall.code}`)).text).not.toContain('Welke wijsheid?');
    await post(`vragen/${id}/opening`);
    expect((await truus.get(`/meedoen/${hall.code}`)).text).toContain('Welke wijsheid?');
    await post(`vragen/${id}/opening`, { dicht: '1' });
    expect((await input())?.closed_at).toBeInstanceOf(Date);
    expect(await dropInput(db, v.viewers.cora, { meetingId: hall.id, inputId: id })).toMatchObject({ reason: 'too_late' });
    const wrong = await post('vragen', { id: newId(), soort: 'post_it', vraag: 'Wat vind je?', bron: v.questions.network.id });
    expect([wrong.status, wrong.text.includes('Kies waar dit over gaat'), wrong.text.includes('Wat vind je?')]).toEqual([422, true, true]);
  });

  test('announces a rung that changes only before the first word', async () => {
    const hall = await openHall(db, v);
    const rung = (audience: 'self' | 'collaboration' | 'network' | 'public') =>
      changeRung(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input, audience });
    expect(await rung('network')).toMatchObject({ ok: true });
    expect(await rung('self')).toMatchObject({ reason: 'no_such_rung' });
    expect(await rung('collaboration')).toMatchObject({ reason: 'no_such_rung' });
    await contribute(db, { leader: v.viewers.cora, meetingId: hall.id }, { id: newId(), inputId: hall.input, text: 'Dit zei ik tegen het netwerk' });
    expect(await rung('public')).toMatchObject({ reason: 'too_late' });
    expect((await inputsOf(db, hall.id))[0]).toMatchObject({ audience: 'network' });
  });

  test('hides one with a reason, and not without', async () => {
    const hall = await openHall(db, v);
    const id = newId();
    await contribute(db, { leader: v.viewers.cora, meetingId: hall.id }, { id, inputId: hall.input, text: 'Over buurman Jan' });
    const at = `${hall.desk}/bijdragen/${id}/verborgen`;
    expect(await h.post(at, { reden: '' }, v.people.cora)).toMatchObject({ status: 422 });
    await h.post(at, { reden: 'Noemt iemand' }, v.people.cora);
    expect((await h.get(hall.desk, v.people.cora)).text).toContain('Verborgen: Noemt iemand');
    await h.post(at, { weg: '1' }, v.people.cora);
    expect((await h.get(hall.desk, v.people.cora)).text).not.toContain('Verborgen: Noemt iemand');
  });

  test('offers to prepare what this format usually asks', async () => {
    const hall = await openHall(db, v);
    await ask(db, v, hall.id, { kind: 'agenda' });
    const { text } = await h.get(hall.desk, v.people.cora);
    expect(text).toContain('Iets anders klaarzetten');
    expect(h.failures).toEqual([]);
  });
});

describe('The shared clock', () => {
  const at = Date.UTC(2026, 10, 22, 9);
  const ends = (seconds: number) => new Date(at + seconds * 1000);

  test('starts with what the step has, stops with what is left, and takes a minute more either way', () => {
    const still = { clock_ends_at: null, clock_left: null };
    expect(after('start', still, 180, at)).toEqual({ clock_ends_at: ends(180), clock_left: null });
    expect(after('pause', { clock_ends_at: ends(90), clock_left: null }, 180, at)).toEqual({ clock_ends_at: null, clock_left: 90 });
    expect(after('start', { clock_ends_at: null, clock_left: 90 }, 180, at)).toEqual({ clock_ends_at: ends(90), clock_left: null });
    expect(after('more', { clock_ends_at: ends(90), clock_left: null }, 180, at)).toEqual({ clock_ends_at: ends(150), clock_left: null });
    expect(after('more', { clock_ends_at: ends(-30), clock_left: null }, 180, at)).toEqual({ clock_ends_at: ends(60), clock_left: null });
    expect(after('more', still, 180, at)).toEqual({ clock_ends_at: null, clock_left: 240 });
    expect(after('reset', { clock_ends_at: ends(90), clock_left: null }, 180, at)).toEqual(still);
  });

  test('runs by the time of the server on every screen, and says without scripts when it ends', async () => {
    const hall = await openHall(db, v);
    expect(await setClock(db, v.viewers.meera, hall.id, 'start')).toMatchObject({ reason: 'not_yours' });
    await h.post(`${hall.desk}/klok`, { wat: 'start' }, v.people.cora);
    const left = Number(/data-left="([\d.]+)"/.exec((await h.get(`/meedoen/${hall.code}/scherm`, v.people.cora)).text)?.[1]);
    expect(left).toBeGreaterThan(175);
    expect(left).toBeLessThanOrEqual(180);
    const truus = phone(h);
    await truus.join(hall.code);
    expect((await truus.get(`/meedoen/${hall.code}`)).text).toMatch(/Tot \d+\.\d\d uur/);
  });
});
