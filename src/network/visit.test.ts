import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { recordVisit } from './visit';

const { db } = await testDatabase();
let here: Village;
beforeAll(async () => {
  here = await village(db);
});

const lastVisit = (hoursAgo: number) =>
  db
    .updateTable('visit')
    .set({ last_at: new Date(Date.now() - hoursAgo * 3_600_000) })
    .execute();

test('what is new is new since the end of the previous visit, and a reload does not make it old', async () => {
  const visit = () => recordVisit(db, here.viewers.hanna, here.networks.duin);
  expect(await visit()).toBeNull();
  expect(await visit()).toBeNull();
  await lastVisit(3);
  expect(await visit()).toBeNull();
  await lastVisit(50);
  const since = await visit();
  expect(Math.round((Date.now() - (since?.getTime() ?? 0)) / 3_600_000)).toBe(50);
  expect(await visit()).toEqual(since);
});

test('nobody signed in leaves no trace', async () => {
  expect(await recordVisit(db, here.viewers.outsider, here.networks.duin)).toBeNull();
  expect(await db.selectFrom('visit').selectAll().where('person_id', '<>', here.people.hanna).execute()).toEqual([]);
});
