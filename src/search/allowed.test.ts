import { type Audience, audiences, seenBy } from '#entries/index';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
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
});

const viewers: (Person | 'outsider')[] = ['outsider', 'cora', 'meera', 'hanna', 'nadia', 'dorien', 'kees', 'gijs', 'iris', 'otto'];
const tile = fc.record({
  audience: fc.constantFrom<Audience>(...audiences),
  by: fc.constantFrom<Person>('meera', 'hanna', 'nadia', 'kees'),
  in: fc.constantFrom('zilverzand' as const, 'helmgras' as const),
  hidden: fc.boolean(),
  year: fc.integer({ min: 2021, max: 2026 }),
});
/** Each tile has a word that no other has or comes near, so that a slip of the finger leads to that one alone. */
const ownWord = (): string => [...crypto.randomUUID().replaceAll('-', '').slice(0, 14)].map((digit) => 'bcdfghjklmnpqrst'[Number.parseInt(digit, 16)]).join('');

test('in any world, results, snippets, counts, choices, suggestions and guesses tell each viewer of what they may see and of nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tile, { minLength: 4, maxLength: 12 }), async (tiles) => {
      const world = tiles.map((one) => ({ ...one, word: ownWord() }));
      const shared = ownWord();
      const ids = await say(
        db,
        v,
        world.map(({ word, year, ...rest }) => ({ ...rest, text: `Een ${word} onder ${shared}.`, at: `${year}-06-01` })),
      );
      await keepUp(db, registry);
      for (const who of viewers) {
        const viewer = v.viewers[who];
        const rows = await db
          .selectFrom('entry')
          .select(['id', 'audience', 'made_at', 'collaboration_id'])
          .where('id', 'in', ids)
          .where(seenBy(viewer))
          .execute();
        const seen = rows.map(({ id }) => id).toSorted();
        const answer = await search(db, viewer, registry, { networkId: v.networks.duin, typed: shared });
        expect(answer.hits.map(({ id }) => id).toSorted(), who).toEqual(seen);
        expect(answer.count).toBe(seen.length);
        for (const facet of [answer.facets.kind, answer.facets.year, answer.facets.audience, answer.facets.collaboration])
          expect(facet.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
        expect(answer.facets.audience.map(({ value }) => value).toSorted()).toEqual([...new Set(rows.map(({ audience }) => audience))].toSorted());

        const cookie = who === 'outsider' ? undefined : v.people[who];
        for (const [nth, { word }] of world.entries()) {
          const allowed = seen.includes(ids[nth] ?? '');
          const slip = await search(db, viewer, registry, { networkId: v.networks.duin, typed: `${word}q` });
          expect([slip.count > 0, slip.meant.length > 0], `${who} ${word}`).toEqual([allowed, allowed]);
          if (nth % 4) continue;
          const suggested = (await h.get(`/duin/zoeken/voorstellen?zoek=${word.slice(0, 8)}`, cookie)).text;
          expect(suggested.includes(word), `${who} ${word}`).toBe(allowed);
          const page = (await h.get(`/duin/zoeken?zoek=${shared}`, cookie)).text;
          expect(page.includes(word), `${who} ${word}`).toBe(allowed);
        }
      }
    }),
    { numRuns: Number(process.env.ACCESS_RUNS ?? 6) },
  );
}, 120_000);

test('a slip is not mended into a word that only others may read, also when its parts stand where everybody reads', async () => {
  await say(db, v, [
    { text: 'Over waterbeheer spreekt iedereen.' },
    { text: 'Het strandwaterbeheer houden wij onder ons.', audience: 'collaboration', by: 'meera', in: 'zilverzand' },
  ]);
  await keepUp(db, registry);
  const asked = (who: Person | 'outsider') => search(db, v.viewers[who], registry, { networkId: v.networks.duin, typed: 'strandwaterbeheeer' });
  expect((await asked('meera')).meant).toEqual([{ typed: 'strandwaterbeheeer', word: 'strandwaterbeheer' }]);
  expect((await asked('outsider')).meant).toEqual([]);
});

test('what stands in another network is found there alone', async () => {
  await say(db, v, [{ text: 'De zwaluwstaart houdt zonder lijm.', network: 'kust' }]);
  await keepUp(db, registry);
  const asked = { typed: 'zwaluwstaart' };
  expect((await search(db, v.viewers.outsider, registry, { networkId: v.networks.duin, ...asked })).count).toBe(0);
  expect((await search(db, v.viewers.outsider, registry, { networkId: v.networks.kust, ...asked })).count).toBe(1);
});

test('what is known now is found only by a question of which everybody may read that', async () => {
  const { id } = v.questions.public;
  await db.updateTable('question').set({ known: 'Een ooievaarsnest hielp.', state: 'answered' }).where('entry_id', '=', id).execute();
  const told = (audience: Audience) =>
    db
      .insertInto('question_step')
      .values({ id: crypto.randomUUID(), question_id: id, from_state: 'asked', to_state: 'answered', audience, by_id: v.people.meera })
      .execute();
  const found = async () => {
    await db.insertInto('happening').values({ kind: 'question.known_told', entry_id: id, network_id: v.networks.duin, details: '{}' }).execute();
    await keepUp(db, registry);
    return (await search(db, v.viewers.outsider, registry, { networkId: v.networks.duin, typed: 'ooievaarsnest' })).count;
  };
  await told('peers');
  expect(await found()).toBe(0);
  await told('public');
  expect(await found()).toBe(1);
});
