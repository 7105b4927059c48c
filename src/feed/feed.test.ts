import { happened, type Viewer } from '#entries/index';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { village } from '../../test/village';
import { news } from './news';

const database = await testDatabase();
const { db } = database;
const duin = await village(db);
const { get, failures } = house(database);
const told = ['question.asked', 'question.reworded', 'role.given', 'session.started'];

const titles = async (viewer: Viewer, filter = {}) =>
  (await news(db, viewer, duin.networks.duin, told, { limit: 50, ...filter })).map(({ title, kind }) => (title ?? kind).slice(4, 24).trim());
const tell = (kind: `${string}.${string}`, what: Partial<Parameters<typeof happened>[2]> = {}) =>
  db.transaction().execute((tx) => happened(tx, kind, { by: duin.viewers.meera, ...what }));
const entryOf = (key: keyof typeof duin.questions, audience: 'peers' | 'public') => ({
  id: duin.questions[key].id,
  network_id: duin.networks.duin,
  collaboration_id: duin.collaborations.zilverzand,
  audience,
});

describe('what is new, and for whom', () => {
  test('an outsider reads what happened in public, the newest first', async () => {
    expect(await titles(duin.viewers.outsider)).toEqual(['leren wij van wat mi', 'vinden wij de mensen']);
  });

  test('a peer reads what was asked among peers, a national party does not', async () => {
    expect(await titles(duin.viewers.hanna)).toHaveLength(5);
    expect(await titles(duin.viewers.nadia)).toHaveLength(3);
    expect(await titles(duin.viewers.dorien)).toHaveLength(4);
  });

  test('what somebody keeps to themselves is news for them alone', async () => {
    expect(await titles(duin.viewers.meera)).toHaveLength(7);
    expect(await titles(duin.viewers.rachid)).toHaveLength(6);
  });

  test('another network is no news here', async () => {
    expect(await titles(duin.viewers.kees)).toHaveLength(2);
  });

  test('what happened on a lower rung stays there when the entry goes up', async () => {
    await tell('question.reworded', { entry: entryOf('public', 'peers') });
    expect(await titles(duin.viewers.outsider)).toHaveLength(2);
    expect(await titles(duin.viewers.nadia)).toHaveLength(3);
    expect(await titles(duin.viewers.hanna)).toHaveLength(6);
    await db.deleteFrom('happening').where('kind', '=', 'question.reworded').execute();
  });

  test('what happened in the open is no news any more once the entry has come down', async () => {
    await db.updateTable('entry').set({ audience: 'peers' }).where('id', '=', duin.questions.public.id).execute();
    expect(await titles(duin.viewers.outsider)).toHaveLength(1);
    await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', duin.questions.public.id).execute();
  });

  test('a role is news for members only, and a kind without a sentence is news for nobody', async () => {
    await tell('role.given', { network: duin.networks.duin, details: { role: 'guide', place: 'Duindorp' } });
    await tell('secret.kept', { network: duin.networks.duin });
    expect((await titles(duin.viewers.outsider)).length).toBe(2);
    expect((await titles(duin.viewers.kees)).length).toBe(2);
    expect((await titles(duin.viewers.nadia)).length).toBe(4);
  });

  test('one collaboration can be read apart', async () => {
    expect(await titles(duin.viewers.outsider, { collaborationId: duin.collaborations.helmgras })).toEqual(['leren wij van wat mi']);
  });

  test('page after page, nothing comes twice and nothing is left out', async () => {
    const all = await news(db, duin.viewers.meera, duin.networks.duin, told, { limit: 50 });
    const turned: number[] = [];
    for (let before: number | undefined, round = 0; round < 20; round += 1) {
      const [one] = await news(db, duin.viewers.meera, duin.networks.duin, told, { limit: 1, before });
      if (!one) break;
      turned.push(one.id);
      before = one.id;
    }
    expect(turned).toEqual(all.map(({ id }) => id));
  });
});

describe('the page with what is new', () => {
  test('names people to members and nobody to outsiders', async () => {
    const outside = await get('/duin/nieuw');
    expect(outside.status).toBe(200);
    expect(outside.text).toContain('Iemand uit Zilverzand');
    expect(outside.text).not.toContain('Meera');
    const inside = await get('/duin/nieuw', duin.people.rachid);
    expect(inside.text).toContain('Meera Ramdin');
  });

  test('groups by day and leads to the entry', async () => {
    const { text } = await get('/duin/nieuw');
    expect(text).toContain('7 maart 2026');
    expect(text).toMatch(new RegExp(`href="/duin/leervragen/${duin.questions.public.short}-hoe-vinden-wij[^"]*"`));
  });

  test('can be narrowed to one collaboration', async () => {
    const { text } = await get('/duin/nieuw?samenwerking=helmgras');
    expect(text).toContain('Iemand uit Helmgras');
    expect(text).not.toContain('Iemand uit Zilverzand');
  });

  test('teaches when there is nothing to tell', async () => {
    const { text } = await get('/kust/nieuw');
    expect(text).toContain('Hier is nog niets gebeurd');
    expect(text).toContain('Bekijk de leervragen');
  });

  test('shrugs off a place that is no place', async () => {
    for (const voor of ['abc', '-1', '99999999999999999999', '%F0%9F%8C%8A']) expect((await get(`/duin/nieuw?voor=${voor}`)).status).toBe(200);
    expect((await get('/duin/nieuw?samenwerking=bestaat-niet')).status).toBe(200);
    expect(failures).toEqual([]);
  });

  test('speaks English to who asks for it', async () => {
    expect((await get('/en/duin/nieuw')).text).toContain('Somebody from Zilverzand');
  });
});
