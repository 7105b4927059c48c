import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { insight, telling } from '../insight.fixture';
import { makeInsight } from '../make-insight';
import { byRule } from './by-rule';
import { tellOfBottlenecks } from './tell-of-bottlenecks';

const database = await testDatabase();
const { db } = database;
const home = house(database);
let v: Village;
let short = '';
let id = '';
beforeAll(async () => {
  v = await village(db);
  const made = await makeInsight(
    db,
    v.viewers.meera,
    insight(v, { kind: 'bottleneck', telling: telling({ title: 'Wie bespaart, verliest' }), audience: 'peers' }),
  );
  if (!made.ok) throw new Error(made.reason);
  ({ short, id } = made.value);
});
const post = { mail: { send: async (_tx: unknown, letter: { to: string }) => void home.letters.push(letter as never) }, baseUrl: 'https://zand.example' };
const told = async () => {
  home.letters.length = 0;
  await tellOfBottlenecks(db, post);
  return home.letters.map(({ to }) => to).sort();
};
const path = () => `/duin/inzichten/${short}`;
/** With the words of its title in the address. */
const opened = async (as: string) => home.get((await home.get(path(), as)).location ?? path(), as);
const put = (fields: Record<string, string>, as: string) => home.post(`${path()}/voorleggen`, { id: newId(), toelichting: '', ...fields }, as);
const addressId = async () => (await db.selectFrom('bottleneck_address').select('id').where('insight_id', '=', id).executeTakeFirstOrThrow()).id;

describe('a bottleneck put before a party that sets rules or money', () => {
  test('names the party and the rule; without a rule it comes back with what was typed, and only who steers it may', async () => {
    const refused = await put({ partij: v.organisations.zorgfonds, regel: '', toelichting: 'Kan dit per drie jaar?' }, v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Noem de regel of de wet');
    expect(refused.text).toContain('Kan dit per drie jaar?');
    expect((await put({ partij: v.organisations.gemeente, regel: 'Zvw' }, v.people.meera)).text).toContain('Kies een partij die in dit netwerk meedoet');
    expect((await put({ partij: v.organisations.zorgfonds, regel: 'Zvw' }, v.people.hanna)).status).toBe(403);
    expect((await put({ partij: v.organisations.zorgfonds, regel: 'Zvw' }, v.people.nadia)).status).toBe(404);
    expect((await put({ partij: v.organisations.zorgfonds, regel: 'Zvw, één jaar' }, v.people.meera)).status).toBe(303);
    expect((await put({ partij: v.organisations.zorgfonds, regel: 'Zvw' }, v.people.meera)).text).toContain('ligt al bij deze partij');
  });

  test('does not reach the party while it is among peers: no page, no inbox, no letter', async () => {
    expect((await home.get(path(), v.people.nadia)).status).toBe(404);
    expect((await home.get('/duin/knelpunten', v.people.nadia)).text).not.toContain('Wie bespaart, verliest');
    expect((await home.get('/duin/knelpunten?partij=alle', v.people.hanna)).text).toContain('Wie bespaart, verliest');
    expect((await opened(v.people.meera)).text).toContain('De landelijke partijen kunnen dit nog niet lezen');
    expect(await told()).toEqual([]);
  });

  test('reaches it once its owner lets the network read along: one letter, in the inbox under its rule, with the regions it touches', async () => {
    const said = { id: newId(), insight_id: id, collaboration_id: v.collaborations.helmgras, kind: 'recognise' as const, audience: 'network' as const };
    await db.insertInto('insight_answer').values(said).execute();
    await db.updateTable('entry').set({ audience: 'network' }).where('id', '=', id).execute();
    await db.updateTable('insight_version').set({ audience: 'network' }).where('insight_id', '=', id).execute();
    expect(await told()).toEqual(['dorien@duin.example', 'nadia@duin.example']);
    expect(await told()).toEqual([]);
    const { text } = await home.get('/duin/knelpunten', v.people.nadia);
    expect(text).toMatch(/<h2[^>]*>Zvw, één jaar</);
    expect(text).toContain('Helmgras en Zilverzand');
    expect(text).toContain('Geef antwoord');
    expect((await home.get('/duin/knelpunten', v.people.hanna)).text).not.toContain('Geef antwoord');
  });

  test('is answered by the party alone, in words; the answer reaches everybody it touches', async () => {
    const answer = `${path()}/voorleggingen/${await addressId()}/antwoord`;
    expect((await home.post(answer, { id: newId(), stand: 'stays', tekst: '' }, v.people.nadia)).text).toContain('Schrijf erbij wat jullie doen');
    expect((await home.post(answer, { id: newId(), stand: 'in_study', tekst: 'x' }, v.people.meera)).status).toBe(404);
    expect((await home.get(answer, v.people.cora)).status).toBe(404);
    expect((await home.post(answer, { id: newId(), stand: 'in_study', tekst: 'We rekenen het na.' }, v.people.nadia)).status).toBe(303);
    expect(await told()).toEqual(['bram@duin.example', 'meera@duin.example']);
    const { text } = await opened(v.people.hanna);
    expect(text).toContain('in onderzoek');
    expect(text).toContain('We rekenen het na.');
  });

  test('keeps the answer with the people it was given to when it goes up, and tells nobody that the party kept silent', async () => {
    const raise = (audience: 'network' | 'public') => db.updateTable('entry').set({ audience }).where('id', '=', id).execute();
    await raise('public');
    await db.updateTable('insight_version').set({ audience: 'public' }).where('insight_id', '=', id).execute();
    const read = async (who?: string) => (await home.get((await home.get(path(), who)).location ?? path(), who)).text;
    expect(await read(v.people.hanna)).toContain('We rekenen het na.');
    for (const text of [await read(), (await home.get('/duin/knelpunten?partij=alle')).text]) {
      expect(text).toContain('Zvw, één jaar');
      expect(text).not.toContain('We rekenen het na.');
      expect(text).not.toContain('Nog geen antwoord');
    }
    const answer = `${path()}/voorleggingen/${await addressId()}/antwoord`;
    await home.post(answer, { id: newId(), stand: 'noted', tekst: 'Iedereen mag weten dat we het zagen.' }, v.people.nadia);
    expect(await read()).toContain('Iedereen mag weten dat we het zagen.');
    await raise('network');
  });

  test('is taken back by who steers it, and can be put before them anew', async () => {
    const form = await addressId();
    const back = `${path()}/voorleggingen/${form}/intrekking`;
    expect((await home.post(back, {}, v.people.nadia)).status).toBe(404);
    expect((await home.post(back, {}, v.people.meera)).status).toBe(303);
    expect((await home.get('/duin/knelpunten', v.people.nadia)).text).not.toContain('Zvw, één jaar');
    // The form of the first time, found back in the browser.
    expect((await put({ id: form, partij: v.organisations.zorgfonds, regel: 'Wmo, per jaar' }, v.people.meera)).status).toBe(303);
    expect((await home.get('/duin/knelpunten', v.people.nadia)).text).toContain('Wmo, per jaar');
  });

  test('stands under one rule with the others, however the rule was spelled', () => {
    const one = (rule: string, party_id = 'a', region = rule) => ({ rule, party_id, party: 'P', affected: [{ slug: region, name: region }] }) as never;
    expect(byRule([one('Zvw'), one(' zvw '), one('Zvw', 'b')]).map(({ bottlenecks }) => bottlenecks.length)).toEqual([2, 1]);
    expect(byRule([one('Wmo  2015', 'a', 'Duin'), one('wmo 2015', 'a', 'Helm'), one('WMO 2015', 'a', 'Duin')])[0]).toMatchObject({
      rule: 'Wmo  2015',
      regions: [{ slug: 'Duin' }, { slug: 'Helm' }],
    });
    expect(byRule([])).toEqual([]);
  });
});
