import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { agreeAction, finishAction } from './agree-action';
import { changeQuestion, markOf } from './change-question';
import { giveEcho, withdrawEcho } from './echo-question';
import { withdrawOffer } from './offer-help';
import { questionHere } from './question-page';

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

const here = async (as = v.viewers.meera) => {
  const found = await questionHere(db, as, v.networks.duin, v.questions.peers.short);
  if (!found) throw new Error('not found');
  return found;
};
const raiseTo = (audience: 'peers' | 'network' | 'public') => db.updateTable('entry').set({ audience }).where('id', '=', v.questions.peers.id).execute();

describe('Actions and small tests', () => {
  const action = (more = {}) => ({
    id: newId(),
    questionId: v.questions.peers.id,
    smallTest: true,
    what: 'We leggen de cijfers naast elkaar.',
    who: 'Meera en Rachid',
    dueOn: '2026-12-01',
    ...more,
  });

  test('are agreed by everybody in the collaboration, once for a form sent twice', async () => {
    const agreed = action();
    expect((await agreeAction(db, v.viewers.petra, agreed)).ok).toBe(true);
    expect((await agreeAction(db, v.viewers.petra, agreed)).ok).toBe(true);
    expect((await here()).actions.filter(({ id }) => id === agreed.id)).toMatchObject([
      { small_test: true, who: 'Meera en Rachid', due_on: '2026-12-01', audience: 'peers' },
    ]);
  });

  test('are not agreed from outside the collaboration', async () => {
    expect(await agreeAction(db, v.viewers.hanna, action())).toMatchObject({ reason: 'not_yours' });
    expect(await agreeAction(db, v.viewers.nadia, action())).toMatchObject({ reason: 'gone' });
    expect(await agreeAction(db, v.viewers.outsider, action())).toMatchObject({ reason: 'gone' });
  });

  test('end with what came of them and what was learned, told by who agreed them or who steers the question', async () => {
    const agreed = action();
    await agreeAction(db, v.viewers.petra, agreed);
    const outcome = { actionId: agreed.id, outcome: 'Eén cijfer klopte niet.', learned: 'Eerst samen tellen.' };
    expect(await finishAction(db, v.viewers.rachid, outcome)).toMatchObject({ reason: 'not_yours' });
    expect(await finishAction(db, v.viewers.petra, { ...outcome, outcome: '' })).toMatchObject({ reason: 'outcome' });
    expect((await finishAction(db, v.viewers.petra, outcome)).ok).toBe(true);
    expect((await finishAction(db, v.viewers.meera, { ...outcome, learned: 'Samen tellen.' })).ok).toBe(true);
    expect((await here()).actions.find(({ id }) => id === agreed.id)).toMatchObject({ outcome: 'Eén cijfer klopte niet.', learned: 'Samen tellen.' });
    const told = await db.selectFrom('happening').select('kind').where('kind', '=', 'action.finished').execute();
    expect(told).toHaveLength(1);
  });

  test('keep an outcome from more people than the question is for when it is told', async () => {
    await raiseTo('network');
    const agreed = action();
    await agreeAction(db, v.viewers.meera, agreed);
    await raiseTo('peers');
    await finishAction(db, v.viewers.meera, { actionId: agreed.id, outcome: 'Het geld is op.', learned: '' });
    await raiseTo('network');
    const told = await db.selectFrom('happening').select('audience').where('kind', '=', 'action.finished').orderBy('id', 'desc').executeTakeFirst();
    expect(told).toEqual({ audience: 'peers' });
    expect((await here(v.viewers.nadia)).actions.map(({ id }) => id)).not.toContain(agreed.id);
    await raiseTo('peers');
  });

  test('take a day the way people write it, and refuse one that does not exist', async () => {
    const form = { id: newId(), soort: 'actie', wat: 'We bellen drie bewoners.', wie: '', wanneer: '1-12-2026' };
    const at = `/duin/leervragen/${v.questions.peers.short}/acties`;
    expect((await h.post(at, form, v.people.meera)).status).toBe(303);
    expect((await here()).actions.at(-1)).toMatchObject({ due_on: '2026-12-01' });
    for (const wanneer of ['31-2-2026', 'morgen', '0000-01-01', '9999-99-99']) {
      const refused = await h.post(at, { ...form, id: newId(), wanneer }, v.people.meera);
      expect([wanneer, refused.status]).toEqual([wanneer, 422]);
      expect(refused.text).toContain('Vul een datum in, bijvoorbeeld 21-5-2026.');
      expect(refused.text).toContain('We bellen drie bewoners.');
    }
  });
});

describe('“We have this too”', () => {
  const echo = (more = {}) => ({
    questionId: v.questions.peers.id,
    collaborationId: v.collaborations.helmgras,
    sentence: 'Bij ons draagt de huisarts alles.',
    ...more,
  });

  test('is said once for another collaboration, and can be put in better words', async () => {
    expect((await giveEcho(db, v.viewers.hanna, echo())).ok).toBe(true);
    expect((await giveEcho(db, v.viewers.hanna, echo({ sentence: 'Bij ons draagt de huisarts het meeste.' }))).ok).toBe(true);
    expect((await here()).echoes).toMatchObject([{ name: 'Helmgras', sentence: 'Bij ons draagt de huisarts het meeste.', by: 'Hanna Postma' }]);
    const told = await db.selectFrom('happening').select('details').where('kind', '=', 'echo.given').execute();
    expect(told).toEqual([{ details: { collaboration: 'Helmgras' } }]);
  });

  test('is changed and taken back by who said it and by their programme manager alone', async () => {
    expect(await giveEcho(db, v.viewers.lars, echo())).toMatchObject({ reason: 'already_said' });
    expect(await withdrawEcho(db, v.viewers.lars, echo())).toMatchObject({ reason: 'not_yours' });
    expect((await giveEcho(db, v.viewers.bram, echo({ sentence: 'Bij ons draagt de wijk alles.' }))).ok).toBe(true);
    expect((await withdrawEcho(db, v.viewers.bram, echo())).ok).toBe(true);
    expect((await here()).echoes).toEqual([]);
    expect(await withdrawEcho(db, v.viewers.bram, echo())).toMatchObject({ reason: 'gone' });
  });

  test('stays when who said it is gone: an outsider cannot take it back', async () => {
    await raiseTo('public');
    await giveEcho(db, v.viewers.bram, echo());
    await db.updateTable('question_echo').set({ by_id: null }).execute();
    expect(await withdrawEcho(db, v.viewers.outsider, echo())).toMatchObject({ reason: 'gone' });
    expect((await withdrawEcho(db, v.viewers.bram, echo())).ok).toBe(true);
    await raiseTo('peers');
  });

  test('is not for one’s own question, another’s collaboration or what one may not see', async () => {
    expect(await giveEcho(db, v.viewers.rachid, echo({ collaborationId: v.collaborations.zilverzand }))).toMatchObject({ reason: 'own_collaboration' });
    expect(await giveEcho(db, v.viewers.rachid, echo())).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await giveEcho(db, v.viewers.hanna, echo({ collaborationId: v.collaborations.schelphoek }))).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await giveEcho(db, v.viewers.kees, echo({ collaborationId: v.collaborations.schelphoek }))).toMatchObject({ reason: 'gone' });
  });
});

describe('Offering help', () => {
  const at = () => `/duin/leervragen/${v.questions.peers.short}/aanbod`;
  const offer = (more = {}) => ({ id: newId(), tekst: 'Wij maakten een verdeelsleutel. Kom kijken!', ...more });

  test('tells the owner by mail, with a link and none of the words', async () => {
    const sent = offer();
    for (let times = 0; times < 2; times++) expect((await h.post(at(), sent, v.people.hanna)).status).toBe(303);
    expect((await here()).offers).toMatchObject([{ text: sent.tekst, by: 'Hanna Postma', audience: 'peers' }]);
    expect(h.letters).toMatchObject([{ to: 'meera@duin.example', subject: 'Iemand biedt hulp aan bij een leervraag' }]);
    expect(h.letters[0]?.text).toContain(`http://localhost:3000/duin/leervragen/${v.questions.peers.short}`);
    expect(h.letters[0]?.text).not.toMatch(/verdeelsleutel|winst|Hanna/);
  });

  test('tells the programme managers when the collaboration owns the question', async () => {
    const seen = markOf({ blocks: [v.blocks.geld], horizon: 'year', owner: { kind: 'person', id: v.people.meera }, helpWanted: '' });
    const owner = { kind: 'collaboration' as const, id: v.collaborations.zilverzand };
    expect(
      (await changeQuestion(db, v.viewers.meera, { questionId: v.questions.peers.id, seen, blocks: [v.blocks.geld], horizon: 'year', owner, helpWanted: '' }))
        .ok,
    ).toBe(true);
    await h.post(at(), offer(), v.people.bram);
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
  });

  test('can be taken back by who offered, and by nobody else', async () => {
    const sent = offer();
    await h.post(at(), sent, v.people.lars);
    expect(await withdrawOffer(db, v.viewers.hanna, sent.id)).toMatchObject({ reason: 'gone' });
    expect((await h.post(`${at()}/${sent.id}/intrekking`, {}, v.people.lars)).status).toBe(303);
    expect((await here()).offers.map(({ id }) => id)).not.toContain(sent.id);
  });

  test('is not for outsiders, nor for who may not read the question', async () => {
    expect((await h.post(at(), offer())).status).toBe(404);
    expect((await h.post(at(), offer(), v.people.nadia)).status).toBe(404);
    expect((await h.post(`/duin/leervragen/${v.questions.public.short}/aanbod`, offer())).status).toBe(422);
  });

  test('keeps what was typed when it is empty or too long', async () => {
    const long = 'a '.repeat(1500);
    const refused = await h.post(at(), offer({ tekst: long }), v.people.hanna);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(long.trim());
    expect((await h.post(at(), offer({ tekst: '  ' }), v.people.hanna)).status).toBe(422);
  });
});
