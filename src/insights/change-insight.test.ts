import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { changeInsight, type InsightChange } from './change-insight';
import { insight, telling } from './insight.fixture';
import { insightHere } from './insight-here';
import { makeInsight, type NewInsight } from './make-insight';
import { readInsights } from './read-insights';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

async function made(who: Person, more: Partial<NewInsight> = {}) {
  const done = await makeInsight(db, v.viewers[who], insight(v, more));
  if (!done.ok) throw new Error(done.reason);
  return { ...done.value, path: `/duin/inzichten/${done.value.short}` };
}
const change = (id: string, more: Partial<InsightChange> = {}): InsightChange => ({
  id,
  version: 1,
  kind: 'working_element',
  blocks: [v.blocks.leren],
  telling: telling({ title: 'Nieuwe titel' }),
  interim: false,
  reason: 'Scherper gezegd.',
  ...more,
});
const here = (who: Person | 'outsider', short: string, no?: number) => insightHere(db, v.viewers[who], { networkId: v.networks.duin, short, no });
const titleOf = async (id: string) => (await db.selectFrom('entry').select('title').where('id', '=', id).executeTakeFirstOrThrow()).title;

/** Stands open for everybody, as Rachid told it and Meera and Cora agreed. */
async function publicOne() {
  const one = await made('rachid');
  await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', one.id).execute();
  await db.updateTable('insight_version').set({ audience: 'public' }).where('insight_id', '=', one.id).execute();
  return one;
}
const follow = async (path: string, who?: Person) => {
  const first = await h.get(path, who && v.people[who]);
  return first.location ? h.get(first.location, who && v.people[who]) : first;
};
async function decide(short: string, who: Person, besluit = 'ja') {
  const asked = await db
    .selectFrom('approval')
    .innerJoin('entry', 'entry.id', 'approval.entry_id')
    .select('approval.id')
    .where('entry.short', '=', short)
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return h.post(`/duin/stukken/${short}/akkoord`, { vraag: asked.id, besluit, antwoord: 'Gelezen.' }, v.people[who]);
}

describe('Changing an insight', () => {
  test('writes a next version with its reason; the earlier one keeps its address and leads to the newest', async () => {
    const one = await made('meera');
    expect(await changeInsight(db, v.viewers.meera, change(one.id, { interim: true }))).toEqual({ ok: true, value: { version: 2, waitsFor: null } });
    expect(await titleOf(one.id)).toBe('Nieuwe titel');
    const page = await follow(one.path, 'hanna');
    expect(page.text).toContain('Tussentijds · versie 2');
    expect(page.text).toContain('Scherper gezegd.');
    const earlier = await h.get(`${one.path}/versies/1`, v.people.hanna);
    expect(earlier.text).toContain('Een vaste tafel in de week');
    expect(earlier.text).toContain('Er is een nieuwere: versie 2');
    expect((await h.get(`${one.path}/versies/3`, v.people.hanna)).status).toBe(404);
    expect((await h.get(`${one.path}/versies/1`)).status).toBe(404);
  });

  test('is for who made it and who leads its collaboration, with a reason, on the version that was on screen', async () => {
    const one = await made('rachid');
    for (const who of ['hanna', 'petra', 'cora'] as const)
      expect(await changeInsight(db, v.viewers[who], change(one.id))).toMatchObject({ ok: false, reason: who === 'cora' ? 'gone' : 'not_yours' });
    expect(await changeInsight(db, v.viewers.rachid, change(one.id, { reason: '' }))).toMatchObject({ reason: 'why', field: 'reden' });
    expect(await changeInsight(db, v.viewers.rachid, change(one.id, { telling: telling() }))).toMatchObject({ reason: 'unchanged' });
    expect(await changeInsight(db, v.viewers.meera, change(one.id))).toMatchObject({ ok: true });
    expect(await changeInsight(db, v.viewers.rachid, change(one.id, { telling: telling({ title: 'Te laat' }) }))).toMatchObject({ reason: 'stale' });
    // The same form again is no second version.
    expect(await changeInsight(db, v.viewers.meera, change(one.id))).toMatchObject({ ok: true, value: { version: 2 } });
  });

  test('keeps what was typed in a form that came too late', async () => {
    const one = await made('meera');
    await changeInsight(db, v.viewers.meera, change(one.id));
    const sent = { versie: '1', soort: 'working_element', titel: 'Mijn titel', wat: 'Mijn woorden', reden: 'Omdat' };
    const refused = await h.post(`${one.path}/wijziging`, sent, v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Mijn woorden');
    expect(refused.text).toContain('name="versie" value="2"');
    expect((await h.post(`${one.path}/wijziging`, { ...sent, versie: '2' }, v.people.meera)).status).toBe(303);
    expect((await h.get(`${one.path}/wijziging`, v.people.hanna)).status).toBe(403);
    expect((await h.get(`${one.path}/wijziging`)).status).toBe(404);
  });

  test('of kind and building blocks is no new version, and breaks no address', async () => {
    const one = await made('meera');
    const done = await changeInsight(db, v.viewers.meera, change(one.id, { kind: 'failure', blocks: [v.blocks.geld], telling: telling(), reason: '' }));
    expect(done).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await here('hanna', one.short)).toMatchObject({ kind: 'failure', no: 1, blocks: [{ slug: 'geld' }] });
    expect((await follow(one.path, 'hanna')).text).toContain('Leerzame mislukking');
  });
});

describe('New words on a public insight', () => {
  test('wait for the same yes as the first ones did; until then everybody else reads the earlier version', async () => {
    const one = await publicOne();
    h.letters.splice(0);
    const sent = { versie: '1', soort: 'working_element', titel: 'Ongezien nieuws', wat: 'Anders.', reden: 'Meer gezien.' };
    expect((await h.post(`${one.path}/wijziging`, sent, v.people.rachid)).status).toBe(303);
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
    expect(await titleOf(one.id)).toBe(telling().title);
    expect(await here('outsider', one.short)).toMatchObject({ no: 1, versions: [{ no: 1 }] });
    expect((await follow(one.path)).text).not.toContain('Ongezien nieuws');
    expect((await h.get(`${one.path}/versies/2`)).status).toBe(404);
    expect((await h.get('/duin/inzichten')).text).not.toContain('Ongezien nieuws');
    expect(await readInsights(db, [one.id])).toMatchObject([{ version: 1, summary: telling().did }]);
    // Who writes it and peers read it, and are told that it waits.
    expect(await here('rachid', one.short)).toMatchObject({ no: 2, for_all: 1 });
    expect((await follow(one.path, 'rachid')).text).toContain('wachten op akkoord');
    expect(await here('nadia', one.short)).toMatchObject({ no: 1 });

    expect((await decide(one.short, 'meera')).status).toBe(303);
    // The programme manager agreed; for everybody it takes the coordinator too, who reads it because she is asked.
    expect(await here('outsider', one.short)).toMatchObject({ no: 1 });
    expect(await here('cora', one.short)).toMatchObject({ no: 2 });
    expect((await decide(one.short, 'cora')).status).toBe(303);
    expect(await here('outsider', one.short)).toMatchObject({ no: 2, title: 'Ongezien nieuws', versions: [{ no: 2 }, { no: 1 }] });
    expect(await titleOf(one.id)).toBe('Ongezien nieuws');
    expect(await readInsights(db, [one.id])).toMatchObject([{ version: 2, summary: 'Anders.' }]);
  });

  test('that got a no stay where they are', async () => {
    const one = await publicOne();
    await changeInsight(db, v.viewers.rachid, change(one.id));
    await decide(one.short, 'meera', 'nee');
    expect(await here('outsider', one.short)).toMatchObject({ no: 1 });
    expect(await here('nadia', one.short)).toMatchObject({ no: 1 });
    expect(await here('hanna', one.short)).toMatchObject({ no: 2 });
    expect((await follow(one.path, 'rachid')).text).toContain('Vraag opnieuw akkoord');
    expect((await follow(one.path, 'hanna')).text).not.toContain('Vraag opnieuw akkoord');
    expect((await h.post(`${one.path}/akkoord`, {}, v.people.hanna)).status).toBe(403);
    h.letters.splice(0);
    expect((await h.post(`${one.path}/akkoord`, {}, v.people.rachid)).status).toBe(303);
    await h.post(`${one.path}/akkoord`, {}, v.people.rachid);
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
    await decide(one.short, 'meera');
    await decide(one.short, 'cora');
    expect(await here('outsider', one.short)).toMatchObject({ no: 2 });
  });

  test('come into the open when the insight is lowered to where they stand', async () => {
    const one = await publicOne();
    await changeInsight(db, v.viewers.rachid, change(one.id));
    expect((await h.post(`/duin/stukken/${one.short}/doelgroep`, { doelgroep: 'peers' }, v.people.rachid)).status).toBe(303);
    expect(await titleOf(one.id)).toBe('Nieuwe titel');
    expect(await here('hanna', one.short)).toMatchObject({ no: 2, for_all: 2 });
  });
});

describe('Raising an insight', () => {
  test('carries its newest words up, and leaves the earlier ones where they were said', async () => {
    const one = await made('meera');
    await changeInsight(db, v.viewers.meera, change(one.id));
    expect((await h.post(`/duin/stukken/${one.short}/doelgroep`, { doelgroep: 'network' }, v.people.meera)).status).toBe(303);
    expect(await here('nadia', one.short)).toMatchObject({ no: 2, versions: [{ no: 2 }] });
    expect(await here('nadia', one.short, 1)).toBeUndefined();
    expect(await here('hanna', one.short)).toMatchObject({ versions: [{ no: 2 }, { no: 1 }] });
  });

  test('asks anew when the words change meanwhile: a yes is to the words that were read', async () => {
    const one = await made('meera', { audience: 'network' });
    await h.post(`/duin/stukken/${one.short}/doelgroep`, { doelgroep: 'public' }, v.people.meera);
    const before = await db.selectFrom('approval').select('id').where('entry_id', '=', one.id).where('decided_at', 'is', null).executeTakeFirstOrThrow();
    await changeInsight(db, v.viewers.meera, change(one.id));
    const late = await h.post(`/duin/stukken/${one.short}/akkoord`, { vraag: before.id, besluit: 'ja' }, v.people.cora);
    expect(late.status).not.toBe(303);
    expect(await here('outsider', one.short)).toBeUndefined();
    expect((await decide(one.short, 'cora')).status).toBe(303);
    expect(await here('outsider', one.short)).toMatchObject({ no: 2 });
  });
});

test('An insight that was public and is taken back leaves a page that says so, and nothing else', async () => {
  const one = await publicOne();
  await h.post(`/duin/stukken/${one.short}/intrekking`, {}, v.people.rachid);
  const gone = await h.get(one.path);
  expect(gone.status).toBe(410);
  expect(gone.text).not.toContain('Een vaste tafel');
  expect((await h.get(`${one.path}/versies/1`)).status).toBe(410);
  expect((await h.get('/duin/inzichten')).text).not.toContain(one.short);
});
