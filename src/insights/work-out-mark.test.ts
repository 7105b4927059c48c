import { newId } from '#platform/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { markedDay, type MarkedDay } from '../../test/marked-day';
import { type Village, village } from '../../test/village';
import { insightHere } from './insight-here';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let day: MarkedDay;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
  day = await markedDay(db, v);
});

const drafts = '/duin/inzichten/concepten';
const fields = (more: Record<string, string> = {}) => ({
  id: newId(),
  soort: 'working_element',
  titel: 'Samen eten maakt vragen makkelijk',
  wat: 'Wij eten samen.',
  ...more,
});
const changeOf = (location: string | null) => `${(location ?? '').replace(/-.*$/, '')}/wijziging`;
const made = async () =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('kind', '=', 'working_element')
    .where('title', '=', 'Samen eten maakt vragen makkelijk')
    .orderBy('made_at', 'desc')
    .execute();

describe('What was marked at a harvest for an insight', () => {
  test('waits for who leads the meeting, and for nobody else', async () => {
    await day.marked('Wij eten elke dinsdag samen');
    expect((await h.get(drafts, v.people.gijs)).text).toContain('Wij eten elke dinsdag samen');
    expect((await h.get(drafts, v.people.cora)).text).toContain('Wij eten elke dinsdag samen');
    for (const who of ['meera', 'hanna', 'nadia', 'kees'] as const) expect((await h.get(drafts, v.people[who])).text).not.toContain('dinsdag');
    expect((await h.get(drafts)).status).toBe(303);
    expect((await h.get('/duin/inzichten', v.people.gijs)).text).toContain('wacht op uitwerking');
    expect((await h.get('/duin/inzichten', v.people.meera)).text).not.toContain('wacht op uitwerking');
  });

  test('becomes an insight of who said it, no wider than the room was told, that grew out of the meeting', async () => {
    const mark = await day.marked('Een zin van Hanna', { by: v.people.hanna });
    const form = await h.get(`${drafts}/${mark}?soort=tool`, v.people.gijs);
    expect(form.text).toContain('Een zin van Hanna');
    const sent = fields();
    const done = await h.post(`${drafts}/${mark}`, sent, v.people.gijs);
    expect(done.status).toBe(303);
    const [entry] = await made();
    expect(entry).toMatchObject({ author_id: v.people.hanna, audience: 'peers', collaboration_id: null });
    const page = await h.get(done.location ?? '', v.people.gijs);
    expect(page.text).toContain('Leerdag aan zee');
    expect((await h.get(drafts, v.people.gijs)).text).not.toContain('Een zin van Hanna');
    // Sent again it is the same one.
    expect((await h.post(`${drafts}/${mark}`, sent, v.people.gijs)).location).toBe(done.location);
    expect(await made()).toHaveLength(1);
    // Hanna finds her words back, as an insight that is hers to change.
    expect((await h.get(`${day.path}/woorden`, v.people.hanna)).text).toContain(entry?.title);
    expect((await h.get(`/duin/inzichten/${entry?.short}/wijziging`, v.people.hanna)).status).toBe(200);
    expect((await h.get(`/duin/inzichten/${entry?.short}/wijziging`, v.people.gijs)).status).toBe(403);
  });

  test('said without a name is looked after by who wrote it down', async () => {
    const mark = await day.marked('Naamloos gezegd');
    const done = await h.post(`${drafts}/${mark}`, fields({ titel: 'Van de zaal' }), v.people.gijs);
    expect((await h.get(changeOf(done.location), v.people.gijs)).status).toBe(200);
    expect((await h.get(changeOf(done.location), v.people.hanna)).status).toBe(403);
  });

  test('goes to the peers also when a coordinator works it out who is none of them', async () => {
    const mark = await day.marked('Onder elkaar gezegd');
    const done = await h.post(`${drafts}/${mark}`, fields({ titel: 'Alleen onder elkaar' }), v.people.cora);
    expect(done.location).toBe(drafts);
    const entry = await db.selectFrom('entry').selectAll().where('title', '=', 'Alleen onder elkaar').executeTakeFirstOrThrow();
    expect(await insightHere(db, v.viewers.hanna, { networkId: v.networks.duin, short: entry.short })).toMatchObject({ no: 1, audience: 'peers' });
    expect(await insightHere(db, v.viewers.cora, { networkId: v.networks.duin, short: entry.short })).toBeUndefined();
    expect(await insightHere(db, v.viewers.nadia, { networkId: v.networks.duin, short: entry.short })).toBeUndefined();
  });

  test('can be put aside and taken up again, by who leads the meeting only', async () => {
    const mark = await day.marked('Toch niet');
    expect((await h.post(`${drafts}/${mark}/weg`, {}, v.people.hanna)).status).toBe(404);
    expect((await h.post(`${drafts}/${mark}/weg`, {}, v.people.gijs)).status).toBe(303);
    expect((await h.get(`${drafts}/${mark}`, v.people.gijs)).status).toBe(404);
    expect((await h.post(`${drafts}/${mark}`, fields(), v.people.gijs)).location).toBe(drafts);
    expect((await h.get(drafts, v.people.gijs)).text).toContain('1 uitspraak weggelegd');
    expect((await h.post(`${drafts}/${mark}/terug`, {}, v.people.meera)).status).toBe(404);
    expect((await h.post(`${drafts}/${mark}/terug`, {}, v.people.gijs)).status).toBe(303);
    expect((await h.get(`${drafts}/${mark}`, v.people.gijs)).status).toBe(200);
  });

  test('keeps what was typed when something is missing, and finds nothing under strange addresses', async () => {
    const mark = await day.marked('Nog een');
    const refused = await h.post(`${drafts}/${mark}`, fields({ titel: '', wat: 'Mijn uitwerking' }), v.people.gijs);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Mijn uitwerking');
    expect((await h.post(`${drafts}/${mark}`, fields({ samenwerking: v.collaborations.schelphoek }), v.people.gijs)).status).toBe(422);
    for (const strange of ['x', newId(), '%00']) expect((await h.get(`${drafts}/${strange}`, v.people.gijs)).status).toBe(404);
    expect((await h.get(`/duin/inzichten/nieuw?oogst=${mark}`, v.people.gijs)).location).toBe(`${drafts}/${mark}`);
  });
});
