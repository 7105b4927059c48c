import { openDatabase } from '#platform/db';
import { endStreams } from '#platform/web/event-stream';
import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/database';
import { type House, house } from '../../../test/house';
import { onServer } from '../../../test/server';
import { type Village, village } from '../../../test/village';
import { hall, joined, reader } from './hall.fixture';

let database: TestDatabase;
let other: ReturnType<typeof openDatabase>;
let here: House;
let there: House;
let town: Village;
let room: Awaited<ReturnType<typeof hall>>;
let phone: string;
beforeAll(async () => {
  database = await testDatabase();
  other = openDatabase(database.url);
  [here, there] = [house(database), house(other)];
  town = await village(database.db);
  room = await hall(database.db, { id: town.networks.duin, leader: town.people.bram });
  phone = await joined(database.db, room.meeting);
});
afterEach(() => endStreams());
afterAll(() => other.close());

const path = (after: number) => `/meedoen/${room.code}/stroom?na=${after}`;
const number = async () => {
  const { last_number } = await database.db.selectFrom('room').select('last_number').where('meeting_id', '=', room.meeting).executeTakeFirstOrThrow();
  return last_number;
};

test('what is said through one process is on the screens of both, within a second, also when all of a hall speaks at once', async () => {
  const before = await number();
  const screens = [await reader(here, path(before), phone), await reader(there, path(before), phone)];
  const began = Date.now();
  await Promise.all(Array.from({ length: 50 }, (_, index) => room.say(`woord ${index}`, { through: index % 2 ? database.db : other.db })));
  for (const screen of screens) {
    await screen.until(before + 50);
    for (let index = 0; index < 50; index += 1) expect(screen.text().split(`woord ${index}<`).length - 1).toBe(1);
  }
  expect(Date.now() - began).toBeLessThan(2000);
  // Sent together: far fewer events than contributions.
  expect(screens[0]?.ids().length).toBeLessThan(15);
});

test('a screen that comes back gets what it missed, each thing once and nothing it had', async () => {
  const before = await number();
  const first = await reader(here, path(before), phone);
  await room.say('voor de storing');
  await first.until(before + 1);
  await first.close();
  await room.say('tijdens de storing');
  await room.say('ook tijdens de storing');
  const again = await reader(there, path(0), phone, { 'last-event-id': String(first.ids().at(-1)) });
  await again.until(before + 3);
  expect(again.text()).not.toContain('voor de storing');
  expect(again.text().split('tijdens de storing').length - 1).toBe(2);
});

test('words that are veiled or hidden are not in what the hall receives; who leads reads them', async () => {
  const veiled = await room.ask('Wat is lastig?', { blurred: true });
  const before = await number();
  const screen = await reader(here, path(before), phone);
  const desk = await reader(here, `/duin/bijeenkomsten/${room.short}/regie/stroom?na=${before}`, await here.cookieOf(town.people.bram));
  await room.say('nog niet voor de zaal', { inputId: veiled });
  const secret = await room.say('dit had niet gezegd mogen worden');
  await screen.until(before + 2);
  await room.hide(secret, 'over een patiënt');
  await screen.until(before + 3);
  await desk.until(before + 3);
  expect(screen.text()).not.toContain('nog niet voor de zaal');
  expect(screen.text()).toContain(`action="remove" target="bijdrage-${secret}"`);
  expect(screen.text()).not.toContain('over een patiënt');
  expect(desk.text()).toContain('nog niet voor de zaal');
  expect(desk.text()).toContain('over een patiënt');
  await room.reveal(veiled);
  await screen.until(before + 4);
  expect(screen.text()).toContain('nog niet voor de zaal');
});

test('when the connection that listens is broken off, what is said arrives all the same', async () => {
  const before = await number();
  const screen = await reader(here, path(before), phone);
  await wait(300);
  const ended = await onServer(
    database.url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`,
  );
  expect(ended).toHaveLength(1);
  await room.say('terwijl niemand luisterde');
  await screen.until(before + 1);
  await wait(1500);
  const listening = await onServer(database.url, `select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`);
  expect(listening).toHaveLength(1);
  await room.say('en nu weer wel');
  await screen.until(before + 2);
  expect(here.failures).toEqual([]);
});

test('a stream is for who is in the room: not for an outsider, a phone of another meeting, or after the room expired', async () => {
  const elsewhere = await joined(database.db, (await hall(database.db, { id: town.networks.duin, leader: town.people.bram })).meeting);
  for (const cookie of ['', elsewhere]) expect((await here.app.request(path(0), { headers: { cookie } })).status).toBe(404);
  expect((await here.get(`/duin/bijeenkomsten/${room.short}/regie/stroom`, town.people.hanna)).status).toBe(404);
  const screen = await reader(here, path(0), phone);
  await sql`update room set expires_at = now() where meeting_id = ${room.meeting}`.execute(database.db);
  await screen.ended;
  expect(screen.text()).toContain('event: over');
  expect((await here.app.request(path(0), { headers: { cookie: phone } })).status).toBe(404);
});
