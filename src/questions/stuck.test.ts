import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { sql } from 'kysely';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { openStates, questionStates } from './question';
import { questionCards } from './question-cards';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
beforeAll(async () => {
  ({ db } = await testDatabase());
  v = await village(db);
});

const id = () => v.questions.peers.id;
const ago = (days: number) => sql<Date>`now() - make_interval(days => ${days})`;
const isStuck = async () => (await questionCards(db, v.viewers.meera).where('entry.id', '=', id()).executeTakeFirstOrThrow()).stuck;
const moved = (days: number) =>
  db
    .updateTable('question')
    .set({ moved_at: ago(days) })
    .where('entry_id', '=', id())
    .execute();
const worded = (days: number) =>
  db
    .updateTable('question_version')
    .set({ at: ago(days) })
    .where('question_id', '=', id())
    .execute();
async function frozen(daysAgo: number, more: { state?: 'asked' | 'exploring'; version?: number } = {}) {
  const snapshot = newId();
  await db
    .insertInto('snapshot')
    .values({
      id: snapshot,
      network_id: v.networks.duin,
      collaboration_id: null,
      label: 'Bijeenkomst',
      on_date: sql<string>`current_date - ${daysAgo}::integer`,
    })
    .execute();
  await db
    .insertInto('snapshot_question')
    .values({ snapshot_id: snapshot, question_id: id(), version: more.version ?? 1, state: more.state ?? 'asked', audience: 'peers' })
    .execute();
}
beforeEach(async () => {
  await db.deleteFrom('snapshot').execute();
  await db.updateTable('question').set({ state: 'asked', parked_from: null, known: '' }).where('entry_id', '=', id()).execute();
  await moved(100);
  await worded(100);
});

describe('A question is stuck', () => {
  test('when neither its wording nor its state changed for six months', async () => {
    expect(await isStuck()).toBe(false);
    await moved(190);
    expect(await isStuck()).toBe(false);
    await worded(190);
    expect(await isStuck()).toBe(true);
  });

  test('when it stood unchanged in three snapshots of different days', async () => {
    for (const days of [60, 40, 40]) await frozen(days);
    expect(await isStuck()).toBe(false);
    await frozen(20);
    expect(await isStuck()).toBe(true);
  });

  test('not by snapshots from before its last change, nor by those of another wording or state', async () => {
    for (const days of [150, 140, 130]) await frozen(days);
    for (const days of [60, 40]) await frozen(days, { state: 'exploring' });
    await frozen(20, { version: 2 });
    expect(await isStuck()).toBe(false);
  });

  test('only while it is open', async () => {
    await moved(400);
    await worded(400);
    for (const state of questionStates) {
      await db
        .updateTable('question')
        .set({ state, parked_from: state === 'parked' ? 'asked' : null, known: 'Iets.' })
        .where('entry_id', '=', id())
        .execute();
      expect([state, await isStuck()]).toEqual([state, (openStates as readonly string[]).includes(state)]);
    }
  });
});
