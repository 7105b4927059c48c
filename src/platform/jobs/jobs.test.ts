import { openJobs } from '#platform/jobs';
import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';

const { db, url } = await testDatabase();
const jobs = openJobs(url, ['many', 'single'], (error) => {
  throw error;
});
afterAll(jobs.stop);

let inHand = 0;
let most = 0;
const done: number[] = [];
const refused: number[] = [];
const alone: number[] = [];
let aloneInHand = 0;

await jobs.start([
  {
    queue: 'many',
    atOnce: 5,
    work: async (data) => {
      const { nr } = data as { nr: number };
      most = Math.max(most, ++inHand);
      await wait(20);
      inHand--;
      if (nr % 100 === 7 && !refused.includes(nr)) {
        refused.push(nr);
        throw new Error(`not now: ${nr}`);
      }
      done.push(nr);
    },
  },
  {
    queue: 'single',
    work: async (data) => {
      if (++aloneInHand > 1) throw new Error('two at once');
      await wait(5);
      aloneInHand--;
      alone.push((data as { nr: number }).nr);
    },
  },
]);

const queued = (queue: string, count: number) =>
  db.transaction().execute(async (tx) => {
    for (let nr = 0; nr < count; nr++) await jobs.enqueue(tx, queue, { nr });
  });
const states = async () =>
  (await sql<{ state: string; count: number }>`select state, count(*)::int from jobs.job where name = 'many' group by 1`.execute(db)).rows;

test('three hundred jobs are done within seconds, a few side by side, and one that fails is tried again by itself', async () => {
  await queued('many', 300);
  const began = Date.now();
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(297);
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(most).toBe(5);
  expect(refused.sort()).toEqual([107, 207, 7]);
  // Nobody who stood beside a failure was done twice.
  expect(new Set(done).size).toBe(done.length);
  await expect.poll(states).toEqual(
    expect.arrayContaining([
      { state: 'completed', count: 297 },
      { state: 'retry', count: 3 },
    ]),
  );
  await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(db);
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(300);
  await expect.poll(states).toEqual([{ state: 'completed', count: 300 }]);
});

test('a queue that does not ask for more has one job in hand', async () => {
  await queued('single', 3);
  await expect.poll(() => alone, { timeout: 10_000 }).toEqual([0, 1, 2]);
});

test('the reason of a failure stands with its job', async () => {
  await queued('many', 8);
  refused.splice(0);
  const reasons = () =>
    sql<{ output: { message: string } }>`select output from jobs.job where state = 'retry'`
      .execute(db)
      .then(({ rows }) => rows.map(({ output }) => output.message));
  await expect.poll(reasons, { timeout: 10_000 }).toEqual(['not now: 7']);
});
