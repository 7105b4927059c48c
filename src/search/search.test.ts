import { beforeAll, describe, expect, test } from 'vitest';
import { retireEntry } from '#entries/index';
import { sql } from 'kysely';
import { registry } from '../app';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { keepUp, search } from './index';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  await keepUp(db, registry);
});

const found = async (who: Person | 'outsider', typed: string, more = {}) =>
  search(db, v.viewers[who], registry, { networkId: v.networks.duin, typed, ...more });
const ids = async (who: Person | 'outsider', typed: string, more = {}) => (await found(who, typed, more)).hits.map(({ id }) => id);

describe('Search', () => {
  test('finds a word in all its forms, within compounds, and where only a synonym or a slip of the finger stands', async () => {
    expect(await ids('meera', 'mensen')).toContain(v.questions.public.id);
    expect(await ids('meera', 'mens')).toContain(v.questions.public.id);
    expect(await ids('meera', 'inspraak')).toEqual([v.questions.collaboration.id]);
    expect(await ids('meera', 'burgers')).toContain(v.questions.collaboration.id);
    expect(await ids('meera', 'inspraakavnd')).toEqual([v.questions.collaboration.id]);
  });
  test('shows', async () => {
    const page = await h.get('/duin/zoeken?zoek=mensen', v.people.meera);
    expect(page.text).toContain('<mark>mensen</mark>');
    expect((await h.get('/duin/zoeken/voorstellen?zoek=men', v.people.meera)).text).toContain('mensen');
    expect(retireEntry).toBeDefined();
    expect(sql).toBeDefined();
  });
});
