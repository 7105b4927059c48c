import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { newRoomCode, readRoomCode } from './code';
import { roomNow } from './room-now';
import { meetingToday, openHall, phone } from './room.fixture';
import { closeRoom, openRoom } from './open-room';
import { turn } from './turn';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

describe('A code', () => {
  test('has six characters that cannot be taken for each other and make no word', () => {
    const many = Array.from({ length: 500 }, newRoomCode).join('');
    expect(many).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{3000}$/);
  });

  test('is read the way people type it', () => {
    for (const typed of ['cdf347', ' CDF 347 ', 'cdf-347', 'C D F 3 4 7', 'ＣＤＦ３４７']) expect(readRoomCode(typed)).toBe('CDF347');
    for (const typed of ['', 'cdf34', 'cdf3477', 'cdf34o', 'b'.repeat(6), '😀'.repeat(6)]) expect(readRoomCode(typed)).toBeUndefined();
  });
});

describe('Joining', () => {
  test('takes a code and a name if you like, and nothing else', async () => {
    const hall = await openHall(db, v);
    const truus = phone(h);
    expect(await truus.post('/meedoen', { code: ` ${hall.code.toLowerCase().slice(0, 3)} ${hall.code.slice(3)}` })).toMatchObject({
      status: 303,
      location: `/meedoen/${hall.code}`,
    });
    expect((await truus.get(`/meedoen/${hall.code}`)).text).toContain('Je naam in de zaal');
    expect(await truus.join(hall.code, 'Truus')).toMatchObject({ status: 303 });
    const { text } = await truus.get(`/meedoen/${hall.code}`);
    expect(text).toContain('Je doet mee als Truus.');
    expect(text).toContain('Wat moet er anders?');
    expect((await phone(h).get(`/meedoen/${hall.code.toLowerCase()}`)).location).toBe(`/meedoen/${hall.code}`);
  });

  test('gives the phone a secret that only its pages of taking part get, and of which we keep a hash', async () => {
    const hall = await openHall(db, v);
    const truus = phone(h);
    const { headers } = await truus.join(hall.code);
    const cookies = headers.getSetCookie().filter((cookie) => cookie.startsWith('meedoen='));
    expect(cookies.map((cookie) => /Path=([^;]+)/.exec(cookie)?.[1]).sort()).toEqual(['/en/meedoen', '/meedoen']);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/);
    const token = truus.jar.get('meedoen') ?? '';
    const { token_hash } = await db.selectFrom('room_device').select('token_hash').where('meeting_id', '=', hall.id).executeTakeFirstOrThrow();
    expect(token_hash).not.toContain(token);
    const secure = house({ db }, 'test', { secure: true });
    expect((await phone(secure).join(hall.code)).headers.getSetCookie()[0]).toContain('Secure');
  });

  test('makes nobody of them anywhere else', async () => {
    const hall = await openHall(db, v);
    const elsewhere = await openHall(db, v);
    const truus = phone(h);
    await truus.join(hall.code);
    for (const path of [`/duin/bijeenkomsten/${hall.short}`, hall.desk, `/duin/leervragen/${v.questions.network.short}`])
      expect([path, (await truus.get(path)).status]).toEqual([path, (await phone(h).get(path)).status]);
    expect((await truus.get(`/meedoen/${elsewhere.code}`)).text).toContain('Je naam in de zaal');
    expect((await truus.post(`/meedoen/${elsewhere.code}/bijdragen`, { id: newId(), vraag: elsewhere.input, tekst: 'Van buiten' })).location).toBe(
      `/meedoen/${elsewhere.code}`,
    );
    expect((await truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: elsewhere.input, tekst: 'Van hiernaast' })).status).toBe(422);
    expect(await db.selectFrom('contribution').select('id').where('meeting_id', '=', elsewhere.id).execute()).toEqual([]);
  });

  test('under one’s own name means one was there; without it nobody knows who it is', async () => {
    const hall = await openHall(db, v);
    const came = () => db.selectFrom('meeting_sign_up').select('person_id').where('meeting_id', '=', hall.id).where('attended_at', 'is not', null).execute();
    expect((await h.get(`/meedoen/${hall.code}`, v.people.hanna)).text).toContain('Doe mee als Hanna Postma');
    await h.post(`/meedoen/${hall.code}/deelname`, { als: 'ander', naam: 'Zandkorrel' }, v.people.hanna);
    expect(await came()).toEqual([]);
    await h.post(`/meedoen/${hall.code}/deelname`, { als: 'mij' }, v.people.hanna);
    expect(await came()).toEqual([{ person_id: v.people.hanna }]);
    const devices = await db.selectFrom('room_device').select(['name', 'person_id']).where('meeting_id', '=', hall.id).orderBy('joined_at').execute();
    expect(devices).toEqual([
      { name: 'Zandkorrel', person_id: null },
      { name: 'Hanna Postma', person_id: v.people.hanna },
    ]);
  });

  test('works in the demo from a phone in the same network, to which the code on the wall points', async () => {
    const [own, lan] = ['http://localhost:3000', 'http://192.168.4.7:3000'];
    const demo = house({ db }, 'test', { baseUrl: own, lanOrigin: lan, origins: [own, lan] });
    const hall = await openHall(db, v);
    expect((await demo.get(`/meedoen/${hall.code}/scherm`, v.people.cora)).text).toContain('192.168.4.7:3000/meedoen');
    const there = { ...demo, config: { ...demo.config, baseUrl: lan } };
    const truus = phone(there);
    // Over plain http, and not on one's own machine, a browser says no more than where the form came from.
    const plain = { 'sec-fetch-site': '' };
    expect(await truus.post(`/meedoen/${hall.code}/deelname`, {}, plain)).toMatchObject({ status: 303 });
    expect((await truus.get(`/meedoen/${hall.code}/scherm`)).text).toContain('192.168.4.7:3000/meedoen');
    const foreign = phone({ ...demo, config: { ...demo.config, baseUrl: 'http://192.0.2.9:3000' } });
    expect((await foreign.post(`/meedoen/${hall.code}/deelname`, {}, plain)).status).toBe(403);
  });

  test('ends with the room: closed it shows one’s own words, after its time nothing', async () => {
    const hall = await openHall(db, v);
    const [truus, late] = [phone(h), phone(h)];
    await truus.join(hall.code);
    await truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst: 'Dit neem ik mee' });
    await closeRoom(db, v.viewers.cora, hall.id);
    const own = await truus.get(`/meedoen/${hall.code}`);
    expect([own.status, own.text.includes('Dit neem ik mee'), own.text.includes('De bijeenkomst is voorbij')]).toEqual([200, true, true]);
    expect((await truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst: 'Nog iets' })).status).toBe(422);
    expect(await late.get(`/meedoen/${hall.code}`)).toMatchObject({ status: 410 });
    expect((await late.join(hall.code)).status).toBe(410);
    await db
      .updateTable('room')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('meeting_id', '=', hall.id)
      .execute();
    const gone = await truus.get(`/meedoen/${hall.code}`);
    expect([gone.status, gone.text.includes('Dit neem ik mee')]).toEqual([410, false]);
    expect(gone.text).toContain('Wat in de zaal is gezegd, blijft bij de bijeenkomst');
  });

  test('lasts until four hours after the programme, and at least four from now', async () => {
    const meeting = await meetingToday(db, v);
    await openRoom(db, v.viewers.cora, meeting.id);
    const { ends_at } = await db.selectFrom('meeting').select('ends_at').where('entry_id', '=', meeting.id).executeTakeFirstOrThrow();
    const first = await roomNow(db, meeting.id);
    expect(first?.expires_at.getTime()).toBe(ends_at.getTime() + 4 * 3_600_000);
    await db
      .updateTable('meeting')
      .set({ starts_at: new Date(Date.now() - 9e7), ends_at: new Date(Date.now() - 8e7) })
      .where('entry_id', '=', meeting.id)
      .execute();
    await db
      .updateTable('room')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('meeting_id', '=', meeting.id)
      .execute();
    await openRoom(db, v.viewers.cora, meeting.id);
    const again = await roomNow(db, meeting.id);
    expect(again?.expires_at.getTime()).toBeGreaterThan(Date.now() + 3.99 * 3_600_000);
    expect(again?.code).not.toBe(first?.code);
  });
});

describe('A code that is not right', () => {
  test('is told so, keeping what was typed, and alike for what cannot be a code', async () => {
    for (const code of ['cdf347', 'onzin 1']) {
      const { status, text } = await phone(h).post('/meedoen', { code });
      expect([status, text.includes(`value="${code}"`), text.includes('Deze code kennen we niet')]).toEqual([422, true, true]);
    }
    for (const code of ['CDF347', 'onzin']) expect((await phone(h).get(`/meedoen/${code}`)).status).toBe(404);
    expect((await phone(h).post('/meedoen/CDF347/deelname', {})).status).toBe(404);
    expect((await phone(h).get('/meedoen/CDF347/scherm')).status).toBe(404);
  });

  test('slows guessing from its address after two hundred, while a hall behind the same address walks in', async () => {
    const home = house({ db }, 'test', { trustProxy: true });
    const from = { 'x-forwarded-for': '203.0.113.7' };
    const hall = await openHall(db, v);
    const truus = phone(home, from);
    await truus.join(hall.code);
    const letters = [...'CDFGHJKMNPQRTVWXY34679'];
    const guesses = letters.flatMap((one) => letters.map((other) => `CDF${one}${other}C`)).slice(0, 200);
    await Promise.all(guesses.map((code) => phone(home, from).get(`/meedoen/${code}`)));
    const took = async (work: () => Promise<{ status: number }>) => {
      const start = performance.now();
      const { status } = await work();
      return { status, slow: performance.now() - start > 900 };
    };
    expect(await took(() => phone(home, from).get('/meedoen/CDF347'))).toEqual({ status: 404, slow: true });
    expect(await took(() => phone(home, from).get(`/meedoen/${hall.code}`))).toEqual({ status: 200, slow: false });
    expect(await took(() => truus.get(`/meedoen/${hall.code}`))).toEqual({ status: 200, slow: false });
    expect(await took(() => phone(home, { 'x-forwarded-for': '198.51.100.9' }).get('/meedoen/CDF347'))).toEqual({ status: 404, slow: false });
    const other = await openHall(db, v);
    expect(await took(() => phone(home, from).get(`/meedoen/${other.code}`))).toEqual({ status: 200, slow: true });
  }, 20_000);

  test('is not what a hall types that points all its phones at the wall in the same second', async () => {
    const home = house({ db }, 'test', { trustProxy: true });
    const hall = await openHall(db, v);
    const start = performance.now();
    const answers = await Promise.all(Array.from({ length: 400 }, () => phone(home, { 'x-forwarded-for': '203.0.113.99' }).get(`/meedoen/${hall.code}`)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 30_000);

  test('waits in one line with the others of its address, and not for ever', async () => {
    const start = performance.now();
    const served = await Promise.all(Array.from({ length: 25 }, () => turn('a test', 10)));
    expect(served.filter(Boolean)).toHaveLength(20);
    expect(performance.now() - start).toBeGreaterThan(190);
    expect(await turn('a test', 10)).toBe(true);
  });

  test('leaves no code in the log', async () => {
    const hall = await openHall(db, v);
    await phone(h).join(hall.code, 'Truus');
    expect(JSON.stringify(h.lines)).not.toContain(hall.code);
    expect(h.failures).toEqual([]);
  });
});
