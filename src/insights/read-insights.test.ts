import { expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { village } from '../../test/village';
import { insight } from './insight.fixture';
import { makeInsight } from './make-insight';
import { readInsights } from './read-insights';

const { db } = await testDatabase();

test('away from its page an insight names its sources, as far as everybody who may open it may know them', async () => {
  const v = await village(db);
  const made = await makeInsight(db, v.viewers.meera, insight(v, { audience: 'peers' }));
  if (!made.ok) throw new Error(made.reason);
  const source = { insight_id: made.value.id, by_id: v.people.meera, audience: 'peers' as const };
  await db
    .insertInto('insight_source')
    .values([
      { ...source, id: newId(), kind: 'doi', reference: '10.1000/zand', title: 'Zand 2020' },
      { ...source, id: newId(), kind: 'result', reference: 'Alleen voor ons.', audience: 'collaboration' },
      { ...source, id: newId(), kind: 'url', reference: 'https://zand.example', withdrawn_at: new Date() },
    ])
    .execute();
  const [reading] = await readInsights(db, [made.value.id]);
  expect(reading?.parts.map((part) => [part.heading(), part.text]).at(-1)).toEqual(['Bronnen en resultaten', 'Zand 2020: https://doi.org/10.1000/zand']);
});
