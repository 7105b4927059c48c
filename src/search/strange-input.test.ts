import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { registry } from '../app';
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

const known = [
  '"',
  '""',
  '"zorg',
  'zorg" -"',
  '-',
  '--',
  '-zorg',
  "'; drop table entry; --",
  "' | '!!",
  'a:*',
  'zorg & !zorg',
  '(zorg <-> leren)',
  '\\',
  "\\'",
  '\u0000',
  'zorg\u0000leren',
  '😀',
  '👩‍👩‍👧‍👦 zorg',
  '%',
  '_',
  '%%%%',
  '\u202e',
  '\ud800',
  'é'.normalize('NFD'),
  'de het een',
  'a '.repeat(5000),
  '-a '.repeat(500),
  '"a b" '.repeat(500),
  'z'.repeat(100_000),
  'zorg-'.repeat(2000),
  '#n123 +zorg ^zorg =zorg',
  '<script>alert(1)</script>',
];
const pieces = fc.constantFrom(
  'zorg',
  'mensen',
  '"',
  '-',
  "'",
  '\\',
  ':',
  '*',
  '&',
  '|',
  '!',
  '(',
  ')',
  '<->',
  ' ',
  '\u0000',
  'é',
  '😀',
  '%',
  '#',
  '+',
  '=',
  '^',
  'ouderen',
  '"samen leren"',
);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
);

test('whatever is typed gets an answer: a thousand strange things, none an error', async () => {
  const strange = [...known, ...fc.sample(typed, { numRuns: 1000, seed: 4 })];
  for (const text of strange) {
    const answer = await search(db, v.viewers.meera, registry, { networkId: v.networks.duin, typed: text });
    expect(answer.count, JSON.stringify(text)).toBeGreaterThanOrEqual(0);
  }
}, 120_000);

test('nor does the page of search or its suggestions break, whatever the address says', async () => {
  const strange = [...known.filter((text) => text.length < 9000), ...fc.sample(typed, { numRuns: 60, seed: 5 })];
  for (const text of strange) {
    const word = encodeURIComponent(text.toWellFormed());
    for (const address of [
      `/duin/zoeken?zoek=${word}`,
      `/duin/zoeken/voorstellen?zoek=${word}`,
      `/duin/zoeken?zoek=mensen&soort=${word}&jaar=${word}&voor=${word}&pagina=${word}`,
    ])
      expect((await h.get(address)).status, address).toBeLessThan(500);
  }
  for (const query of [
    'jaar=0000',
    'jaar=99999',
    'pagina=-1',
    'pagina=999999999999',
    'voor=self',
    'soort=__proto__',
    'samenwerking=%27',
    'zoek=%zz',
    'zoek=a&zoek=b',
  ])
    expect((await h.get(`/duin/zoeken?zoek=mensen&${query}`)).status, query).toBe(200);
  expect(h.failures).toEqual([]);
}, 120_000);
