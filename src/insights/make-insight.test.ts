import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { insight, telling } from './insight.fixture';
import { insightHere } from './insight-here';
import { makeInsight } from './make-insight';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const fields = (more: Record<string, string> = {}) => ({
  id: newId(),
  soort: 'tool',
  titel: 'Een kaart voor het eerste gesprek',
  wat: 'Je legt de kaart op tafel.',
  situatie: 'Bij de eerste kennismaking.',
  waarom: 'Iedereen komt aan het woord.',
  opbrengst: 'Een gesprek dat ergens over gaat.',
  stappen: 'Leg de kaart neer\nKies een vraag',
  samenwerking: v.collaborations.zilverzand,
  doelgroep: 'peers',
  ...more,
});

describe('Sharing an insight', () => {
  test('puts it in for a collaboration one is in, with its words as the first version', async () => {
    const made = await makeInsight(db, v.viewers.meera, insight(v));
    const here = await insightHere(db, v.viewers.meera, { networkId: v.networks.duin, short: made.ok ? made.value.short : '' });
    expect(here).toMatchObject({ kind: 'working_element', no: 1, audience: 'peers', told_to: 'peers', own: true, title: telling().title });
    expect(here?.blocks).toMatchObject([{ slug: 'leren' }]);
  });

  test('sent twice makes one, and a form of somebody else is refused', async () => {
    const form = insight(v);
    const [first, second] = await Promise.all([makeInsight(db, v.viewers.meera, form), makeInsight(db, v.viewers.meera, form)]);
    expect(first).toEqual(second);
    expect(await makeInsight(db, v.viewers.bram, { ...form, collaborationId: v.collaborations.helmgras })).toMatchObject({ reason: 'taken' });
  });

  test('is refused for a collaboration one is not in, past who should say yes, and about a building block from elsewhere', async () => {
    expect(await makeInsight(db, v.viewers.bram, insight(v))).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await makeInsight(db, v.viewers.rachid, insight(v, { collaborationId: null }))).toMatchObject({ reason: 'not_your_collaboration' });
    expect(await makeInsight(db, v.viewers.meera, insight(v, { blocks: [newId()] }))).toMatchObject({ reason: 'no_such_block' });
    expect(await makeInsight(db, v.viewers.nadia, insight(v, { collaborationId: null, audience: 'peers' }))).toMatchObject({ reason: 'no_such_rung' });
    expect(await makeInsight(db, v.viewers.outsider, insight(v))).toMatchObject({ reason: 'not_yours' });
  });

  test('starts with the peers when the network needs a yes for more, and asks that with a letter', async () => {
    h.letters.splice(0);
    const made = await h.post('/duin/inzichten/nieuw', fields({ doelgroep: 'public' }), v.people.rachid);
    expect(made.status).toBe(303);
    const page = await h.get(made.location ?? '', v.people.rachid);
    expect(page.text).toContain('Een kaart voor het eerste gesprek');
    expect(page.text).toContain('Kies een vraag');
    expect(h.letters.map(({ to }) => to)).toEqual(['meera@duin.example']);
    expect((await h.get(made.location ?? '')).status).toBe(404);
    expect((await h.get(made.location ?? '', v.people.hanna)).status).toBe(200);
    expect((await h.get(made.location ?? '', v.people.nadia)).status).toBe(404);
  });

  test('asks first which of the four it is, and each kind asks its own questions', async () => {
    expect((await h.get('/duin/inzichten/nieuw', v.people.meera)).text).toContain('Leerzame mislukking');
    expect((await h.get('/duin/inzichten/nieuw?soort=failure', v.people.meera)).text).toContain('Wat wilden jullie bereiken?');
    expect((await h.get('/duin/inzichten/nieuw?soort=tool', v.people.meera)).text).toContain('name="stappen"');
    expect((await h.get('/en/duin/inzichten/nieuw?soort=bottleneck', v.people.meera)).text).toContain('What holds you back?');
    expect((await h.get('/duin/inzichten/nieuw')).status).toBe(303);
    expect((await h.get('/duin/inzichten/nieuw', v.people.kees)).status).toBe(403);
  });

  test('keeps what was typed when something is missing', async () => {
    const refused = await h.post('/duin/inzichten/nieuw', fields({ titel: '' }), v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Je legt de kaart op tafel.');
  });

  test('out of a piece proposes no wider circle than that piece has, and links to it', async () => {
    const form = await h.get(`/duin/inzichten/nieuw?soort=working_element&uit=${v.questions.collaboration.short}`, v.people.meera);
    expect(form.text).toMatch(/value="collaboration"[^>]*checked/);
    expect(form.text).toContain('Hoe praten wij met bewoners');
    const made = await h.post('/duin/inzichten/nieuw', fields({ uit: v.questions.collaboration.short, doelgroep: 'collaboration' }), v.people.meera);
    expect((await h.get(made.location ?? '', v.people.meera)).text).toContain('Hoe praten wij met bewoners');
    const question = await h.get(`/duin/leervragen/${v.questions.peers.short}`, v.people.meera);
    const page = question.location ? await h.get(question.location, v.people.meera) : question;
    expect(page.text).toContain(`/duin/inzichten/nieuw?uit=${v.questions.peers.short}`);
  });

  test('out of a piece one cannot read links nothing and shows nothing of it', async () => {
    const form = await h.get(`/duin/inzichten/nieuw?soort=tool&uit=${v.questions.neighbour.short}`, v.people.nadia);
    expect(form.text).not.toContain('besparing');
    expect(await makeInsight(db, v.viewers.dorien, insight(v, { from: v.questions.neighbour.id, audience: 'collaboration' }))).toMatchObject({
      reason: 'no_source',
    });
  });
});

describe('The list', () => {
  test('shows everybody what they may read, and keeps to what was chosen', async () => {
    await makeInsight(db, v.viewers.cora, insight(v, { collaborationId: null, audience: 'public', telling: telling({ title: 'Voor iedereen te lezen' }) }));
    const outside = await h.get('/duin/inzichten');
    expect(outside.text).toContain('Voor iedereen te lezen');
    expect(outside.text).not.toContain('Een vaste tafel in de week');
    const inside = await h.get('/duin/inzichten?samenwerking=zilverzand&bouwsteen=leren&soort=working_element', v.people.hanna);
    expect(inside.text).toContain('Een vaste tafel in de week');
    expect(inside.text).not.toContain('Voor iedereen te lezen');
    expect((await h.get('/duin/inzichten?soort=failure', v.people.hanna)).text).toContain('Geen inzichten gevonden');
    expect((await h.get('/kust/inzichten')).text).toContain('Er zijn hier nog geen inzichten');
  });
});
