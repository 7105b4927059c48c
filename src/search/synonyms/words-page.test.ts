import { newId } from '#platform/id';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { village } from '../../../test/village';
import { readQuery } from '../words/typed-query';
import { mostGroups } from './keep-words';
import { synonymsOf } from './synonyms-of';

const { db } = await testDatabase();
const { people, networks } = await village(db);
const { get, post } = house({ db });

const at = '/duin/beheer/zoekwoorden';
const add = (woorden: string, as: string | undefined = people.cora, id = newId()) => post(at, { id, woorden }, as);
const also = async (typed: string, network = networks.duin) =>
  (await synonymsOf(db, [network]))(readQuery(typed).terms).flatMap(({ alternatives }) => alternatives.map((terms) => terms.map(({ word }) => word).join(' ')));
const groups = () => db.selectFrom('search_synonym').select(['id', 'words', 'removed_at']).where('network_id', '=', networks.duin).orderBy('made_at').execute();

test('an empty page teaches, and shows what search knows already', async () => {
  const { status, text } = await get(at, people.cora);
  expect(status).toBe(200);
  expect(text).toContain('Jullie hebben nog geen eigen zoekwoorden');
  expect(text).toContain('IZA = Integraal Zorgakkoord');
  expect((await get('/duin/beheer', people.cora)).text).toContain('/duin/beheer/zoekwoorden');
  expect((await get(`/en${at}`, people.cora)).text).toContain('Search words');
});

test('a coordinator adds words, once however often it is sent, and search knows them at once, in that network alone', async () => {
  const id = newId();
  for (const _ of [1, 2]) expect((await add('Duinpiep\nDP\npieper van de duinen', people.cora, id)).location).toBe(at);
  expect((await groups()).map(({ words }) => words)).toEqual([['Duinpiep', 'DP', 'pieper van de duinen']]);
  expect(await also('dp')).toEqual(['duinpiep', 'pieper van de duinen']);
  expect(await also('duinpiepen')).toEqual(['dp', 'pieper van de duinen']);
  expect(await also('dp', networks.kust)).toEqual([]);
  expect(await also('iza')).toEqual(['integraal zorgakkoord']);
  expect((await get(at, people.cora)).text).toContain('Duinpiep = DP = pieper van de duinen');
});

test('only who coordinates the network reads or changes them', async () => {
  const [group] = await groups();
  for (const as of [undefined, people.meera, people.kees]) {
    expect((await get(at, as)).status).toBe(404);
    expect((await get(`${at}/${group?.id}`, as)).status).toBe(404);
    expect((await add('strand = zee', as ?? '')).status).toBe(404);
    expect((await post(`${at}/${group?.id}`, { woorden: 'a = zee' }, as)).status).toBe(404);
    expect((await post(`${at}/${group?.id}/weg`, {}, as)).status).toBe(404);
  }
  expect(await groups()).toHaveLength(1);
});

test('they are changed, taken out and put back', async () => {
  const [group] = await groups();
  const one = `${at}/${group?.id}`;
  expect((await get(one, people.cora)).text).toContain('Duinpiep\nDP');
  expect((await post(one, { woorden: 'Duinpiep\nDPP' }, people.cora)).location).toBe(at);
  expect(await also('dpp')).toEqual(['duinpiep']);
  expect((await post(`${one}/weg`, {}, people.cora)).location).toBe(at);
  expect(await also('dpp')).toEqual([]);
  expect((await get(at, people.cora)).text).toContain('Zet terug');
  expect((await get(one, people.cora)).status).toBe(404);
  expect((await post(`${one}/terug`, {}, people.cora)).location).toBe(at);
  expect(await also('dpp')).toEqual(['duinpiep']);
});

test.each([
  ['', 'Vul woorden in die hetzelfde betekenen'],
  ['duinen', 'Eén woord is niet genoeg'],
  ['huisarts\nhuisartsen', '‘huisartsen’ staat er al'],
  ['de het\nduinen', 'Met ‘de het’ kan zoeken niets'],
  ['!!!\nduinen', 'Met ‘!!!’ kan zoeken niets'],
  [`duinen\n${'a'.repeat(81)}`, 'hoogstens 80 tekens'],
  [Array.from({ length: 13 }, (_, nth) => `woord${nth}`).join('\n'), 'hoogstens 12 woorden'],
  ['Duinpiep = DPP', 'Deze woorden staan al bij elkaar'],
])('refused kindly, with what was typed: %j', async (woorden, sentence) => {
  const { status, text } = await add(woorden);
  expect([status, text.includes(sentence)]).toEqual([422, true]);
  if (woorden.includes('\n')) expect(text).toContain(woorden.split('\n')[0]);
});

test('there is an end to how many', async () => {
  const many = Array.from({ length: mostGroups - 1 }, (_, nth) => ({ id: newId(), network_id: networks.duin, words: [`woord${nth}`, `ander${nth}`] }));
  await db.insertInto('search_synonym').values(many).execute();
  const { status, text } = await add('strand = zee');
  expect([status, text.includes('Er staan al 500 groepen')]).toEqual([422, true]);
  const before = performance.now();
  expect(await also('woord7')).toEqual(['ander7']);
  expect(performance.now() - before).toBeLessThan(500);
});

test('strange ids and strange words break nothing', async () => {
  for (const path of ['/onzin', `/${newId()}`, '/%00', '/%F0%9F']) expect((await get(at + path, people.cora)).status).toBe(404);
  expect((await post(`${at}/onzin/weg`, {}, people.cora)).status).toBe(404);
  expect((await post(at, { id: 'onzin', woorden: 'strand = zee' }, people.cora)).status).toBe(404);
});
