import { openDatabase } from '#platform/db';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/database';
import { village } from '../../../test/village';
import { hall } from './hall.fixture';

let database: TestDatabase;
let other: ReturnType<typeof openDatabase>;
let room: Awaited<ReturnType<typeof hall>>;
beforeAll(async () => {
  database = await testDatabase();
  other = openDatabase(database.url);
  const { networks, people } = await village(database.db);
  room = await hall(database.db, { id: networks.duin, leader: people.bram });
});
afterAll(() => other.close());

test('whoever reads on from the last number misses nothing, while fifty people write at once through two processes', async () => {
  const seen: number[] = [];
  let done = false;
  const reading = (async () => {
    for (;;) {
      // Asked before reading, so that the last reading comes after the last writer.
      const last = done;
      const rows = await database.db
        .selectFrom('room_change')
        .select('number')
        .where('meeting_id', '=', room.meeting)
        .where('number', '>', seen.at(-1) ?? 0)
        .orderBy('number')
        .execute();
      seen.push(...rows.map(({ number }) => number));
      if (last) return;
      await wait(1);
    }
  })();
  const writers = Array.from({ length: 50 }, async (_, writer) => {
    for (let round = 0; round < 4; round += 1)
      await room.say(`${writer}.${round}`, { through: writer % 2 ? database.db : other.db, pause: () => wait(Math.random() * 30) });
  });
  await Promise.all(writers);
  done = true;
  await reading;
  expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
});
