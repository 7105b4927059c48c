import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { village } from '../../test/village';
import { homeOf } from './queries';

const { db } = await testDatabase();
const { people, networks, collaborations } = await village(db);

test('who belongs to one network comes in there; who belongs to none or to several chooses first', async () => {
  expect([await homeOf(db, people.rachid), await homeOf(db, people.otto)]).toEqual(['/duin', '/']);
  await db.insertInto('network_collaboration').values({ network_id: networks.kust, collaboration_id: collaborations.zilverzand }).execute();
  expect(await homeOf(db, people.rachid)).toBe('/');
});
