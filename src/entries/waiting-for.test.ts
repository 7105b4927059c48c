import { beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { report } from './moderate';
import { waitingFor } from './queries';
import { makeRemark, withdrawRemark } from './remarks';

const { db } = await testDatabase();
let duin: Village;
beforeAll(async () => {
  duin = await village(db);
});

const reported = async (text: string) => {
  const entryId = duin.questions.peers.id;
  const remark = { id: newId(), entryId, text };
  await makeRemark(db, duin.viewers.hanna, remark);
  await report(db, duin.viewers.lars, { entryId, remarkId: remark.id }, 'Te scherp.');
  return remark;
};
const remarksFor = async (viewer: Village['viewers'][keyof Village['viewers']]) =>
  (await waitingFor(db, viewer, duin.networks.duin)).reports.map(({ remark }) => remark);

test('a programme manager who is no peer does not read a reported remark of peers, also not when the question has gone up', async () => {
  const { meera } = duin.viewers;
  const remark = await reported('Alleen onder ons.');
  await db.updateTable('entry').set({ audience: 'network' }).where('id', '=', duin.questions.peers.id).execute();
  expect(await remarksFor(meera)).toEqual([remark.text]);
  expect(await remarksFor({ ...meera, peerIn: [] })).toEqual([]);
  await db.updateTable('entry').set({ audience: 'peers' }).where('id', '=', duin.questions.peers.id).execute();
});

test('a reported remark that its author took back is read by nobody', async () => {
  const remark = await reported('Toch maar niet.');
  await withdrawRemark(db, duin.viewers.hanna, remark.id, true);
  expect(await remarksFor(duin.viewers.meera)).not.toContain(remark.text);
});
