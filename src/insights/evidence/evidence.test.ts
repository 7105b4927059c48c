import { type Audience, changeAudience } from '#entries/index';
import { transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { type Person, type Village, village } from '../../../test/village';
import { readInsights } from '../read-insights';
import { evidenceOf } from './evidence-of';
import { raiseSources } from './raise-sources';
import { doiAddress, doiOf, shortsIn, webAddressOf } from './source';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

type Insight = { id: string; short: string; title: string };
const insight = async (audience: Audience): Promise<Insight> => {
  const made = { id: newId(), short: newShort(), title: `Samen eten ${newShort(4)}` };
  const place = { network_id: v.networks.duin, collaboration_id: v.collaborations.zilverzand, kind: 'working_element' };
  await db
    .insertInto('entry')
    .values({ ...made, ...place, author_id: v.people.meera, audience })
    .execute();
  await db.insertInto('insight').values({ entry_id: made.id }).execute();
  await db.insertInto('insight_version').values({ insight_id: made.id, no: 1, title: made.title, by_id: v.people.meera, audience }).execute();
  return made;
};
const add = (one: Insight, fields: Record<string, string>, who: Person = 'meera') =>
  h.post(`/duin/inzichten/${one.short}/onderbouwing`, { id: newId(), ...fields }, v.people[who]);
const named = (one: Insight, who: Person | 'outsider' = 'meera') => evidenceOf(db, v.viewers[who], one.id);
const page = async (one: Insight, who: Person = 'meera') => (await h.get(`/duin/inzichten/${one.short}/onderbouwing`, v.people[who])).text;
const question = (key: keyof Village['questions']) => `https://zandkorrel.example/en/duin/leervragen/${v.questions[key].short}-met-woorden?pagina=2#reacties`;

describe('The way people write a source', () => {
  test('of a publication comes in many forms, and is one DOI', () => {
    for (const typed of [
      '10.3390/ijerph17176250',
      ' https://doi.org/10.3390/ijerph17176250',
      'doi: 10.3390/ijerph17176250.',
      'http://dx.doi.org/10.3390/ijerph17176250',
    ])
      expect(doiOf(typed)).toBe('10.3390/ijerph17176250');
    for (const typed of [
      '10.3390',
      'ijerph17176250',
      '11.3390/x',
      'https://example.com/10.3390/x',
      'javascript:alert(1)//10.1234/x',
      '10.1234/a b',
      '10.1234/"><script>',
    ])
      expect(doiOf(typed)).toBeNull();
    expect(doiAddress('10.1000/a#b?c')).toBe('https://doi.org/10.1000/a%23b%3Fc');
  });

  test('on the web is http or https and nothing else', () => {
    expect(webAddressOf('www.voorbeeld.nl/rapport')).toBe('https://www.voorbeeld.nl/rapport');
    expect(webAddressOf('http://voorbeeld.nl')).toBe('http://voorbeeld.nl/');
    for (const typed of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://ik:geheim@voorbeeld.nl',
      'geen adres',
      'https://',
      'localhost',
    ])
      expect(webAddressOf(typed)).toBeNull();
  });

  test('as an address of a piece of this network, whole or as its short', () => {
    expect(shortsIn('https://zand.example/en/lln/tegels/k3w9mpq-samen-een-kompas?x=1#y')).toEqual(['k3w9mpq']);
    expect(shortsIn(' K3W9MPQ ')).toEqual(['k3w9mpq']);
    expect(shortsIn('https://zand.example/lln/samenwerkingen')).toEqual([]);
    expect(shortsIn('::::')).toEqual([]);
  });
});

describe('Evidence of an insight', () => {
  test('is named by who steers it: a publication, a page as it was on a day, a result in words', async () => {
    const one = await insight('network');
    expect((await add(one, { soort: 'doi', bron: 'doi:10.3390/ijerph17176250', titel: 'Van Vooren e.a. 2020' })).status).toBe(303);
    expect((await add(one, { soort: 'adres', bron: 'www.voorbeeld.nl/rapport', titel: '', wanneer: '20-11-2025' })).status).toBe(303);
    expect((await add(one, { soort: 'resultaat', bron: 'Veertig mensen kwamen terug.', titel: 'De dinsdagtafel', wanneer: '2025-03-01' })).status).toBe(303);
    const text = await page(one, 'nadia');
    for (const shown of [
      'href="https://doi.org/10.3390/ijerph17176250"',
      'Bladzijde op www.voorbeeld.nl, gelezen op 20 november 2025',
      'Veertig mensen kwamen terug.',
    ])
      expect(text).toContain(shown);
    expect(text).not.toContain('Haal weg');
    expect((await h.get(`/duin/inzichten/${one.short}-samen`, v.people.nadia)).status).toBe(303);
    for (const who of ['hanna', 'nadia'] as const) {
      const refused = await add(one, { soort: 'doi', bron: '10.1234/x' }, who);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Alleen wie dit inzicht beheert');
    }
  });

  test('is refused in words, with what was typed', async () => {
    const one = await insight('network');
    const wrong: [Record<string, string>, string][] = [
      [{ soort: 'doi', bron: 'ISBN 12345' }, 'Dit is geen DOI'],
      [{ soort: 'adres', bron: 'javascript:alert(1)', wanneer: '1-1-2025' }, 'Vul een adres in dat begint met'],
      [{ soort: 'adres', bron: 'voorbeeld.nl', wanneer: '' }, 'Vul een datum in'],
      [{ soort: 'adres', bron: 'voorbeeld.nl', wanneer: '1-1-2099' }, 'Vul een dag in die al geweest is.'],
      [{ soort: 'resultaat', bron: '' }, ''],
      [{ soort: 'stuk', plek: 'nergens', hoe: 'supports' }, 'We vinden in dit netwerk niets op dit adres'],
      [{ soort: 'stuk', plek: one.short, hoe: 'supports' }, 'Dit is het adres van dit inzicht zelf'],
      [{ soort: 'uitkomst', actie: newId() }, 'Deze uitkomst kun je hier niet noemen'],
      [{ soort: 'onzin' }, ''],
    ];
    for (const [fields, says] of wrong) {
      const refused = await add(one, fields);
      expect([fields.soort, refused.status]).toEqual([fields.soort, 422]);
      expect(refused.text).toContain(says);
      if (fields.bron) expect(refused.text).toContain(fields.bron);
    }
    expect(await named(one)).toEqual({ sources: [], pieces: [] });
  });

  test('ties another piece by its pasted address, shows it on both pages and on the trail, and can be untied', async () => {
    const one = await insight('public');
    expect((await add(one, { soort: 'stuk', plek: question('public'), hoe: 'answers' })).status).toBe(303);
    expect((await add(one, { soort: 'stuk', plek: v.questions.network.short, hoe: 'supports' })).status).toBe(303);
    expect((await named(one)).pieces.map(({ leaning, outward }) => [leaning, outward])).toEqual([
      ['answers', true],
      ['supports', false],
    ]);
    expect((await named(one, 'outsider')).pieces).toHaveLength(1);
    const trail = (await h.get(`/duin/spoor/${one.short}`, v.people.hanna)).text;
    for (const title of ['Hoe vinden wij de mensen die nooit komen', 'Hoe maken wij tijd om te leren']) expect(trail).toContain(title);
    expect((await h.get(`/duin/spoor/${v.questions.public.short}`)).text).toContain(one.title);
    const loosen = { plek: v.questions.public.short, hoe: 'answers' };
    expect((await h.post(`/duin/inzichten/${one.short}/onderbouwing/ontkoppeling`, loosen, v.people.hanna)).status).toBe(422);
    expect((await h.post(`/duin/inzichten/${one.short}/onderbouwing/ontkoppeling`, loosen, v.people.meera)).status).toBe(303);
    expect((await h.post(`/duin/inzichten/${one.short}/onderbouwing/ontkoppeling`, loosen, v.people.meera)).status).toBe(404);
    expect((await named(one)).pieces).toHaveLength(1);
  });

  test('does not tell whether something is there that its maker may not see', async () => {
    const one = await insight('network');
    const secret = await db.selectFrom('entry').select('id').where('id', '=', v.questions.collaboration.id).executeTakeFirstOrThrow();
    await db.updateTable('entry').set({ collaboration_id: v.collaborations.helmgras }).where('id', '=', secret.id).execute();
    for (const plek of [question('collaboration'), question('elsewhere')])
      expect((await add(one, { soort: 'stuk', plek, hoe: 'supports' })).text).toContain('We vinden in dit netwerk niets op dit adres');
    expect((await add(one, { soort: 'stuk', plek: question('public'), hoe: 'nee' })).status).toBe(422);
  });

  test('takes what came of an action under a tied question along, never to more people than could read it there', async () => {
    const one = await insight('network');
    const action = { id: newId(), question_id: v.questions.network.id, what: 'Een uur leren per week', outcome: 'Het werd een half uur.', learned: '' };
    await db
      .insertInto('question_action')
      .values({ ...action, made_by: v.people.meera, done_at: new Date('2026-04-01T10:00:00Z'), audience: 'peers' })
      .execute();
    await add(one, { soort: 'stuk', plek: question('network'), hoe: 'supports' });
    expect(await page(one)).toContain('Noem dit als resultaat');
    expect((await add(one, { soort: 'uitkomst', actie: action.id })).status).toBe(303);
    expect((await named(one)).sources).toMatchObject([
      { kind: 'result', reference: 'Het werd een half uur.', title: 'Een uur leren per week', audience: 'peers' },
    ]);
    expect((await named(one, 'nadia')).sources).toEqual([]);
    await transact(db, (tx) => raiseSources(tx, one.id, 'public'));
    expect((await named(one, 'nadia')).sources).toEqual([]);
  });

  test('from outside goes along when the insight is shown to more people; a result stays with whom it was told to', async () => {
    const one = await insight('collaboration');
    await add(one, { soort: 'doi', bron: '10.1234/open', titel: 'Open boek' });
    await add(one, { soort: 'resultaat', bron: 'Onder ons: het mislukte.', wanneer: '2025-03-01' });
    expect((await h.post(`/duin/stukken/${one.short}/doelgroep`, { doelgroep: 'network' }, v.people.meera)).status).toBe(303);
    expect((await named(one, 'nadia')).sources.map(({ title }) => title)).toEqual(['Open boek']);
    expect((await named(one, 'rachid')).sources).toHaveLength(2);
    expect((await changeAudience(db, v.viewers.meera, { entryId: one.id, to: 'self', note: '', own: true })).ok).toBe(true);
    expect((await named(one, 'nadia')).sources).toEqual([]);
  });

  test('from outside is read by whoever is asked for the yes it goes along with; a result is not', async () => {
    const one = await insight('collaboration');
    await add(one, { soort: 'doi', bron: '10.1234/mee', titel: 'Gaat mee' });
    await add(one, { soort: 'resultaat', bron: 'Onder ons: het mislukte weer.', wanneer: '2025-03-01' });
    expect((await named(one, 'cora')).sources).toEqual([]);
    expect((await h.post(`/duin/stukken/${one.short}/doelgroep`, { doelgroep: 'public' }, v.people.meera)).status).toBe(303);
    expect((await named(one, 'cora')).sources.map(({ title }) => title)).toEqual(['Gaat mee']);
    const away = JSON.stringify(await readInsights(db, [one.id]));
    expect([away.includes('Gaat mee'), away.includes('het mislukte weer')]).toEqual([true, false]);
  });

  test('is taken away by who steers it, and once for a form sent twice', async () => {
    const one = await insight('network');
    const id = newId();
    for (const _ of [1, 2]) expect((await add(one, { id, soort: 'doi', bron: '10.1234/x' })).status).toBe(303);
    expect((await named(one)).sources).toHaveLength(1);
    const take = (who: Person, source = id) => h.post(`/duin/inzichten/${one.short}/onderbouwing/${source}/intrekking`, {}, v.people[who]);
    expect((await take('hanna')).status).toBe(422);
    expect((await take('meera', newId())).status).toBe(404);
    expect((await take('meera')).status).toBe(303);
    expect((await take('meera')).status).toBe(404);
    expect((await named(one)).sources).toEqual([]);
  });
});
