import { retireEntry } from '#entries/index';
import { transact } from '#platform/db';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { registry } from '../app';
import { keepUp, search } from './index';
import { say } from './said.fixture';

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

const found = (who: Person | 'outsider', typed: string, more = {}) => search(db, v.viewers[who], registry, { networkId: v.networks.duin, typed, ...more });
const ids = async (who: Person | 'outsider', typed: string, more = {}) => (await found(who, typed, more)).hits.map(({ id }) => id);

describe('Search finds', () => {
  test('a word in its other forms, within a compound, by a synonym and past a slip of the finger', async () => {
    expect(await ids('meera', 'mensen')).toContain(v.questions.public.id);
    expect(await ids('meera', 'mens')).toContain(v.questions.public.id);
    expect(await ids('meera', 'inspraak')).toEqual([v.questions.collaboration.id]);
    expect(await ids('meera', 'burgers')).toContain(v.questions.collaboration.id);
    const slipped = await found('meera', 'inspraakavnd');
    expect(slipped.hits.map(({ id }) => id)).toEqual([v.questions.collaboration.id]);
    expect(slipped.meant).toEqual([{ typed: 'inspraakavnd', word: 'inspraakavond' }]);
  });

  test('words in quotes only in that order, and never what has a minus before it', async () => {
    const [together, apart, both] = await say(db, v, [
      { text: 'Wij gaan morgen eerst wandelen en dan pas vergaderen.' },
      { text: 'Eerst vergaderen, morgen wandelen.' },
      { text: 'Eerst wandelen wij met een ezel.' },
    ]);
    await keepUp(db, registry);
    expect((await ids('outsider', 'eerst wandelen')).toSorted()).toEqual([together, apart, both].toSorted());
    expect((await ids('outsider', '"eerst wandelen"')).toSorted()).toEqual([together, both].toSorted());
    expect(await ids('outsider', '"eerst wandelen" -ezels')).toEqual([together]);
    expect(await ids('outsider', '"morgen vergaderen"')).toEqual([]);
  });

  test('the title before the text, all words before some, and of equals the youngest first', async () => {
    const [old, young, some] = await say(db, v, [
      { text: 'De pannenkoek als vergadervorm.', at: '2024-01-01' },
      { text: 'De pannenkoek als vergadervorm.', at: '2026-05-01' },
      { text: 'De pannenkoek als maaltijd.', at: '2026-05-02' },
    ]);
    await keepUp(db, registry);
    expect((await ids('outsider', 'pannenkoek vergadervorm')).slice(0, 3)).toEqual([young, old, some]);
  });

  test('what was chosen beside the words, and counts how much each choice would leave', async () => {
    const [first, second] = await say(db, v, [
      { text: 'Een kasteel van zand.', in: 'zilverzand', block: 'leren', at: '2024-03-01' },
      { text: 'Een kasteel van karton.', in: 'helmgras', block: 'geld', at: '2025-03-01', audience: 'network', by: 'lars' },
    ]);
    await keepUp(db, registry);
    const { facets, count } = await found('cora', 'kasteel');
    expect(count).toBe(2);
    expect(facets.kind).toEqual([{ value: 'tile', count: 2 }]);
    expect(facets.year).toEqual([
      { value: 2025, count: 1 },
      { value: 2024, count: 1 },
    ]);
    expect(facets.audience).toEqual([
      { value: 'network', count: 1 },
      { value: 'public', count: 1 },
    ]);
    for (const filters of [{ collaboration: v.collaborations.zilverzand }, { block: v.blocks.leren }, { year: 2024 }, { audience: 'public' as const }])
      expect(await ids('cora', 'kasteel', { filters })).toEqual([first]);
    expect(await ids('cora', 'kasteel', { filters: { year: 2025, kind: 'tile' } })).toEqual([second]);
    expect(await ids('cora', 'kasteel', { filters: { kind: 'question' } })).toEqual([]);
  });

  test('also what stands far back: a word is looked for in the youngest, then everywhere', async () => {
    const spread: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      spread.push(...(await say(db, v, [{ text: `Een zeehond op zandbank ${turn}.` }])));
      await keepUp(db, registry);
      await db
        .updateTable('search_progress')
        .set((eb) => ({ number: eb('number', '+', 3000 + turn * 40_000) }))
        .execute();
    }
    expect((await ids('outsider', 'zeehond')).toSorted()).toEqual(spread.toSorted());
  });
});

describe('The page of search', () => {
  test('marks what was found, in the title and in the text', async () => {
    const page = await h.get('/duin/zoeken?zoek=mensen', v.people.meera);
    expect(page.text).toContain('<mark>mensen</mark>');
    expect(page.text).toContain('2 resultaten');
  });

  test('teaches when nothing was typed, helps when nothing is found, and says when a choice does not exist', async () => {
    expect((await h.get('/duin/zoeken')).text).toContain('Zo vind je het');
    expect((await h.get('/duin/zoeken?zoek=+++')).text).toContain('Zo vind je het');
    const none = await h.get('/duin/zoeken?zoek=xylofoonles');
    expect(none.status).toBe(200);
    expect(none.text).toContain('Niets gevonden met ‘xylofoonles’');
    expect((await h.get('/duin/zoeken?zoek=mensen&samenwerking=bestaat-niet')).text).toContain('Niets gevonden');
  });

  test('names collaborations and organisations that are called so', async () => {
    expect((await h.get('/duin/zoeken?zoek=zilver')).text).toContain('/duin/samenwerkingen/zilverzand');
    expect((await h.get('/duin/zoeken?zoek=zorgfonds')).text).toContain('/duin/organisaties/zorgfonds');
    expect((await h.get('/duin/zoeken?zoek=schelphoek')).text).not.toContain('/samenwerkingen/schelphoek');
  });

  test('is one step away on every page of a network, and has no second box of its own', async () => {
    expect((await h.get('/duin')).text).toContain('action="/duin/zoeken"');
    expect((await h.get('/en/duin')).text).toContain('action="/en/duin/zoeken"');
    expect((await h.get('/duin/zoeken')).text.match(/type="search"/g)).toHaveLength(1);
  });

  test('suggests titles for what is being typed, to who may read them', async () => {
    const suggested = async (typed: string, as?: string) => JSON.parse((await h.get(`/duin/zoeken/voorstellen?zoek=${typed}`, as)).text).options.length;
    expect(await suggested('inspr', v.people.meera)).toBe(1);
    expect(await suggested('praten+met+bew', v.people.meera)).toBe(1);
    expect(await suggested('inspr')).toBe(0);
    expect(await suggested('i', v.people.meera)).toBe(0);
  });
});

describe('What is taken back', () => {
  test('is gone from results, counts and suggestions at once, before the index is kept up', async () => {
    const [id = ''] = await say(db, v, [{ text: 'De flamingo staat op één been.' }]);
    await keepUp(db, registry);
    expect(await ids('outsider', 'flamingo')).toEqual([id]);
    await transact(db, (tx) => retireEntry(tx, v.viewers.cora, id));
    const { count, facets } = await found('outsider', 'flamingo');
    expect([count, facets.kind]).toEqual([0, []]);
    expect((await h.get('/duin/zoeken/voorstellen?zoek=flami')).text).not.toContain('flamingo');
    expect((await h.get('/duin/zoeken?zoek=flamingoo')).text).not.toContain('Bedoelde je');
    await keepUp(db, registry);
    expect(await db.selectFrom('search_entry').where('entry_id', '=', id).selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('search_word').where('word', '=', 'flamingo').selectAll().execute()).toEqual([]);
  });
});
