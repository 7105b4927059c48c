import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { insight, telling } from '../insight.fixture';
import { makeInsight } from '../make-insight';

const database = await testDatabase();
const home = house(database);
let v: Village;
beforeAll(async () => {
  v = await village(database.db);
});

test('the matrix is empty at first and says what will stand there', async () => {
  expect((await home.get('/duin/inzichten/matrix')).text).toContain('Nog niets om te laten zien');
});

test('a cell counts what this reader may see and opens into it; an empty cell says so; the list says the same', async () => {
  const make = (more: Parameters<typeof insight>[1]) => makeInsight(database.db, v.viewers.meera, insight(v, more));
  expect(await make({ audience: 'peers' })).toMatchObject({ ok: true });
  expect(await make({ audience: 'self', telling: telling({ title: 'Alleen van mij' }) })).toMatchObject({ ok: true });
  const seen = async (who: string | undefined) => (await home.get('/duin/inzichten/matrix', who)).text;
  const cell = (count: number) => `aria-label="Zilverzand, Samen leren: ${count === 1 ? '1 inzicht' : `${count} inzichten`}"`;
  expect(await seen(v.people.meera)).toContain(cell(2));
  expect(await seen(v.people.hanna)).toContain(cell(1));
  expect(await seen(v.people.nadia)).toContain('Nog niets om te laten zien');
  const text = await seen(v.people.hanna);
  expect(text).toContain('href="/duin/inzichten?bouwsteen=leren&amp;samenwerking=zilverzand"');
  expect(text).toContain('nog niets');
  expect(text).toContain('Zilverzand: 1 inzicht');
});
