import type { Audience } from '#entries/index';
import { newId, newShort } from '#platform/id';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house, type House } from '../../../test/house';
import { type Person, type Village, village } from '../../../test/village';
import { withdrawAnswer } from './answer-insight';
import { answersOf } from './answers-of';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});
beforeEach(() => void h.letters.splice(0));

type Insight = { id: string; short: string; title: string };
const insight = async (audience: Audience, author: Person = 'meera'): Promise<Insight> => {
  const made = { id: newId(), short: newShort(), title: `Samen tellen ${newShort(4)}` };
  const place = { network_id: v.networks.duin, collaboration_id: v.collaborations.zilverzand, kind: 'working_element' };
  await db
    .insertInto('entry')
    .values({ ...made, ...place, author_id: v.people[author], audience })
    .execute();
  await db.insertInto('insight').values({ entry_id: made.id }).execute();
  await db.insertInto('insight_version').values({ insight_id: made.id, no: 1, title: made.title, by_id: v.people[author], audience }).execute();
  return made;
};
const say = (one: Insight, who: Person | undefined, fields: Record<string, string> = {}) =>
  h.post(
    `/duin/inzichten/${one.short}/antwoorden`,
    { id: newId(), samenwerking: v.collaborations.helmgras, soort: 'recognise', ...fields },
    who && v.people[who],
  );
const heard = (one: Insight, who: Person | 'outsider' = 'meera') => answersOf(db, v.viewers[who], one.id);

describe('Another collaboration answers an insight', () => {
  test('that it recognises it, with its context beside what it is for a place, and its maker gets a letter without a word of it', async () => {
    const one = await insight('network');
    const said = await say(one, 'hanna', { tekst: 'Ook wij telden eerst samen.', context: 'Een wijk met twee huisartsen.' });
    expect([said.status, said.location]).toEqual([303, expect.stringMatching(`/duin/inzichten/${one.short}.*#antwoorden`)]);
    expect(await heard(one)).toMatchObject([
      { name: 'Helmgras', kind: 'recognise', scale: 'neighbourhood', urbanity: 'urban', by: 'Hanna Postma', audience: 'network' },
    ]);
    expect(h.letters).toMatchObject([{ to: 'meera@duin.example', subject: 'Een andere samenwerking reageert op jullie inzicht' }]);
    expect(h.letters[0]?.text).not.toContain('telden');
    const page = await h.get(`/duin/inzichten/${one.short}/antwoorden`, v.people.meera);
    for (const words of ['Bevestigd', 'Helmgras', 'Een wijk met twee huisartsen.']) expect(page.text).toContain(words);
    expect(page.text).not.toContain('Plaats antwoord');
    expect((await h.get('/duin/nieuw', v.people.meera)).text).toContain('Helmgras herkent het inzicht');
    expect((await h.get('/duin/mijn-woorden', v.people.hanna)).text).toContain('Ook wij telden eerst samen.');
  });

  test('that it works differently or not at all only with a reason, and what was typed is kept', async () => {
    const one = await insight('network');
    for (const soort of ['differs', 'not_here']) {
      const refused = await say(one, 'hanna', { soort, context: 'Een wijk vol wind.' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Schrijf op waarom');
      expect(refused.text).toContain('Een wijk vol wind.');
    }
    expect((await say(one, 'hanna', { soort: 'niets' })).status).toBe(422);
    expect((await say(one, 'hanna', { soort: 'not_here', tekst: 'Hier betaalt de wijk alles.' })).status).toBe(303);
    expect((await h.get(`/duin/inzichten/${one.short}/antwoorden`, v.people.meera)).text).toContain('Tegengesproken');
  });

  test('never for the collaboration that tells it, for one that is not theirs, or for a national party', async () => {
    const one = await insight('network');
    expect((await say(one, 'rachid', { samenwerking: v.collaborations.zilverzand })).text).toContain('kunnen het niet zelf bevestigen');
    expect((await say(one, 'hanna', { samenwerking: v.collaborations.schelphoek })).text).toContain('Kies een samenwerking waarin je zelf meedoet');
    expect((await say(one, 'nadia')).text).toContain('niet spreekt voor een landelijke partij');
    // Dorien takes part in Zilverzand and speaks for the fund: she answers for nobody.
    await db.updateTable('entry').set({ collaboration_id: v.collaborations.helmgras }).where('id', '=', one.id).execute();
    expect((await say(one, 'dorien', { samenwerking: v.collaborations.zilverzand })).text).toContain('niet spreekt voor een landelijke partij');
    expect((await say(one, undefined)).status).toBe(404);
    expect(await heard(one)).toEqual([]);
  });

  test('once: answering again puts the new one in its place, the old one is kept, and a colleague leaves it alone', async () => {
    const one = await insight('network');
    await say(one, 'hanna', { tekst: 'Eerst dit.' });
    expect((await say(one, 'lars', { tekst: 'Ik zie het anders.' })).text).toContain('Een collega antwoordde al');
    await say(one, 'hanna', { soort: 'differs', tekst: 'Nu toch anders.' });
    await say(one, 'bram', { soort: 'differs', tekst: 'Zo zeggen wij het samen.' });
    expect((await heard(one)).map(({ text }) => text)).toEqual(['Zo zeggen wij het samen.']);
    const kept = await db
      .selectFrom('insight_answer')
      .select('text')
      .where('insight_id', '=', one.id)
      .where('withdrawn_at', 'is not', null)
      .orderBy('at')
      .execute();
    expect(kept.map(({ text }) => text)).toEqual(['Eerst dit.', 'Nu toch anders.']);
    expect(h.letters).toHaveLength(1);
  });

  test('once for a form sent twice', async () => {
    const one = await insight('network');
    const id = newId();
    for (const _ of [1, 2]) expect((await say(one, 'hanna', { id })).status).toBe(303);
    expect(await db.selectFrom('insight_answer').select('id').where('insight_id', '=', one.id).execute()).toEqual([{ id }]);
    expect((await say(one, 'bram', { id })).status).toBe(422);
  });

  test('for as many people as read the insight, or for fewer, and never for more', async () => {
    const one = await insight('network');
    expect((await say(one, 'hanna', { doelgroep: 'public' })).text).toContain('Dat kunnen er niet meer zijn');
    expect((await say(one, 'hanna', { doelgroep: 'self' })).status).toBe(422);
    await say(one, 'hanna', { doelgroep: 'peers', tekst: 'Onder ons gezegd.' });
    expect(await heard(one, 'rachid')).toHaveLength(1);
    expect(await heard(one, 'nadia')).toEqual([]);
    await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', one.id).execute();
    const outside = await h.get(`/duin/inzichten/${one.short}/antwoorden`);
    expect(outside.status).toBe(200);
    expect(outside.text).not.toContain('Onder ons gezegd.');
    expect((await h.get('/duin/nieuw')).text).not.toContain('Helmgras herkent het inzicht');
  });

  test('and no letter goes to a maker who may not read the answer', async () => {
    const one = await insight('network', 'nadia');
    await say(one, 'hanna', { doelgroep: 'peers' });
    expect(h.letters).toEqual([]);
  });

  test('and takes it back: who said it or their programme manager, nobody else', async () => {
    const one = await insight('network');
    await say(one, 'hanna');
    const [answer] = await heard(one);
    const back = { insightId: one.id, answerId: answer?.id ?? '' };
    expect(await withdrawAnswer(db, v.viewers.lars, back)).toMatchObject({ reason: 'not_yours' });
    expect(await withdrawAnswer(db, v.viewers.meera, back)).toMatchObject({ reason: 'not_yours' });
    expect(await withdrawAnswer(db, v.viewers.outsider, back)).toMatchObject({ reason: 'gone' });
    expect((await h.post(`/duin/inzichten/${one.short}/antwoorden/${back.answerId}/intrekking`, {}, v.people.bram)).status).toBe(303);
    expect(await heard(one)).toEqual([]);
    expect(await withdrawAnswer(db, v.viewers.hanna, back)).toMatchObject({ reason: 'gone' });
  });

  test('and what may not be seen, or is no insight, has no answers', async () => {
    const secret = await insight('collaboration');
    expect((await say(secret, 'hanna')).status).toBe(404);
    expect((await h.get(`/duin/inzichten/${secret.short}/antwoorden`, v.people.hanna)).status).toBe(404);
    expect((await h.get(`/duin/inzichten/${v.questions.public.short}/antwoorden`, v.people.hanna)).status).toBe(404);
  });
});
