import { newId } from '#platform/id';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { harvestContribution } from '../harvest-contribution';
import type { Becoming } from '../becoming';
import { type MeetingDay, meetingDay } from '../meeting-day.fixture';
import { seenOf } from './sections';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
let draft: string;
beforeAll(async () => {
  v = await village(db);
});
beforeEach(async () => {
  day = await meetingDay(db, v);
  draft = `${day.path}/verslag`;
  await day.attended(v.people.hanna);
  await day.attended(v.people.nadia);
});

const taps = async (contributionId: string, becomes: Becoming, text: string) => {
  const form = { id: newId(), meetingId: day.id, contributionId, becomes, text, collaborationId: null, blocks: [], who: 'Hanna Postma', dueOn: '2027-02-01' };
  const done = await harvestContribution(db, v.viewers.cora, form);
  expect(done.ok).toBe(true);
  return form.id;
};
/** A day with a tile for the network, a question among peers, and top threes and agreements on two rungs. */
async function harvested() {
  const tile = await day.says(await day.asks('tile', 'network'), 'Zand schuurt.');
  const question = await day.says(await day.asks('agenda', 'peers'), 'Hoe delen wij wat schuurt?', v.people.hanna);
  await day.says(await day.asks('success', 'network'), 'Samen eten hielp.');
  await day.says(await day.asks('obstacle', 'peers'), 'Het geld dat stokt.');
  const agreed = await day.says(await day.asks('agenda', 'network'), 'Wij bellen elke maand.');
  const secret = await day.says(await day.asks('agenda', 'peers'), 'Wij wachten op de gemeente.');
  return {
    tile: await taps(tile.id, 'tile', 'Zand schuurt.'),
    question: await taps(question.id, 'question', 'Hoe delen wij wat schuurt?'),
    agreed: await taps(agreed.id, 'agreement', 'Wij bellen elke maand.'),
    secret: await taps(secret.id, 'agreement', 'Wij wachten op de gemeente.'),
  };
}
const written = () => home.post(draft, {}, v.people.cora);
const publish = (doelgroep: string, by = v.people.cora) => home.post(`${draft}/uitgave`, { id: newId(), doelgroep }, by);
const published = async (doelgroep = 'network') => (await publish(doelgroep)).location ?? '';

describe('The draft of a report', () => {
  it('writes itself: the day, the programme, how many came and no names', async () => {
    await harvested();
    expect((await written()).status).toBe(303);
    const { text } = await home.get(draft, v.people.cora);
    for (const words of ['Leerdag aan zee', 'Strandhuis', '2 deelnemers', 'Dialoogtafels', 'Zand schuurt.', 'Samen eten hielp.', 'Wij bellen elke maand.'])
      expect(text, words).toContain(words);
    const row = await db.selectFrom('report_draft').select('sections').where('meeting_id', '=', day.id).executeTakeFirstOrThrow();
    expect(JSON.stringify(row.sections)).not.toContain('Postma');
  });

  it('tells who makes it beforehand what stays out, and to whom that was promised', async () => {
    await harvested();
    await written();
    const { text } = await home.get(draft, v.people.cora);
    const list = text.slice(text.indexOf('blijven buiten het verslag'));
    expect(list).toContain('Top 3: Gevraagd: obstacle');
    expect(list).toContain('Afspraak: Wij wachten op de gemeente.');
    expect(text.slice(0, text.indexOf('blijven buiten het verslag'))).not.toContain('Het geld dat stokt.');
  });

  it('is there for who leads, and once it is shown for who was there; for nobody else', async () => {
    await written();
    for (const who of ['cora', 'gijs'] as const) expect((await home.get(draft, v.people[who])).status, who).toBe(200);
    for (const who of ['hanna', 'nadia', 'bram', 'otto'] as const) expect((await home.get(draft, v.people[who])).status, who).toBe(404);
    expect((await home.post(`${draft}/tonen`, {}, v.people.hanna)).status).toBe(404);
    expect((await home.post(`${draft}/tonen`, {}, v.people.gijs)).status).toBe(303);
    await home.post(`${draft}/tonen`, {}, v.people.cora);
    const told = home.letters.filter(({ text }) => text.includes(draft)).map(({ to }) => to);
    expect(told.toSorted(), 'a letter each, once').toEqual(['hanna@duin.example', 'nadia@duin.example']);
    for (const who of ['hanna', 'nadia'] as const) expect((await home.get(draft, v.people[who])).status, who).toBe(200);
    for (const who of ['bram', 'otto', 'kees'] as const) expect((await home.get(draft, v.people[who])).status, who).toBe(404);
    expect((await home.get(draft)).status).toBe(404);
  });

  it('shows a national party that was there no question that is for peers', async () => {
    await harvested();
    await written();
    await home.post(`${draft}/tonen`, {}, v.people.cora);
    expect((await home.get(draft, v.people.hanna)).text).toContain('Hoe delen wij wat schuurt?');
    expect((await home.get(draft, v.people.nadia)).text).not.toContain('Hoe delen wij wat schuurt?');
  });

  it('is changed part by part; two who change the same part do not overwrite each other and lose nothing', async () => {
    await written();
    const row = await db.selectFrom('report_draft').select('sections').where('meeting_id', '=', day.id).executeTakeFirstOrThrow();
    const section = row.sections.find(({ kind }) => kind === 'closing');
    if (!section) throw new Error('no closing');
    const form = { gezien: seenOf(section), titel: 'Tot slot', tekst: 'Het was goed.' };
    expect((await home.post(`${draft}/delen/closing`, form, v.people.cora)).status).toBe(303);
    const late = await home.post(`${draft}/delen/closing`, { ...form, tekst: 'Het was beter.' }, v.people.gijs);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Het was beter.');
    expect(late.text).toContain('Het was goed.');
    expect((await home.post(`${draft}/delen/closing/opnieuw`, {}, v.people.gijs)).status).toBe(303);
    expect((await home.get(draft, v.people.gijs)).text).not.toContain('Het was goed.');
    expect((await home.post(`${draft}/delen/geheim`, form, v.people.cora)).status).toBe(404);
    expect((await home.post(`${draft}/delen/closing`, form, v.people.hanna)).status).toBe(404);
  });

  it('can be amended for a week by who was there, and each amendment gets an answer', async () => {
    await written();
    const form = { id: newId(), tekst: 'De lunch was ook een gesprek.' };
    expect((await home.post(`${draft}/aanvullingen`, form, v.people.hanna)).status).toBe(404);
    await home.post(`${draft}/tonen`, {}, v.people.cora);
    expect((await home.post(`${draft}/aanvullingen`, form, v.people.hanna)).status).toBe(303);
    expect((await home.post(`${draft}/aanvullingen`, { ...form, id: newId() }, v.people.bram)).status).toBe(404);
    expect((await home.get(draft, v.people.nadia)).text).not.toContain('De lunch was ook een gesprek.');
    expect((await home.get(draft, v.people.cora)).text).toContain('De lunch was ook een gesprek.');
    const answer = { besluit: 'ja', antwoord: 'Staat erbij.' };
    expect((await home.post(`${draft}/aanvullingen/${form.id}`, answer, v.people.hanna)).status).toBe(404);
    expect((await home.post(`${draft}/aanvullingen/${form.id}`, answer, v.people.cora)).status).toBe(303);
    expect((await home.get(draft, v.people.hanna)).text).toContain('Staat erbij.');
    await db
      .updateTable('report_draft')
      .set({ shown_at: new Date(Date.now() - 8 * 86_400_000) })
      .where('meeting_id', '=', day.id)
      .execute();
    const late = await home.post(`${draft}/aanvullingen`, { id: newId(), tekst: 'Nog iets.' }, v.people.hanna);
    expect(late.status).toBe(422);
    expect(late.text).toContain('Nog iets.');
  });
});

describe('A published report', () => {
  it('is for the network: members read it, outsiders do not, and each sees the questions they may read', async () => {
    await harvested();
    await written();
    const address = await published();
    expect(address).toMatch(/^\/duin\/verslagen\/[a-z0-9]{7}-verslag-van-leerdag-aan-zee$/);
    for (const who of ['hanna', 'bram', 'nadia'] as const) {
      const { status, text } = await home.get(address, v.people[who]);
      expect(status, who).toBe(200);
      for (const words of ['Zand schuurt.', 'Samen eten hielp.', 'Wij bellen elke maand.', 'Hanna Postma']) expect(text, who).toContain(words);
      for (const words of ['Het geld dat stokt.', 'Wij wachten op de gemeente.']) expect(text, who).not.toContain(words);
      expect(text.includes('Hoe delen wij wat schuurt?'), who).toBe(who !== 'nadia');
    }
    for (const who of [undefined, v.people.otto, v.people.kees]) expect((await home.get(address, who)).status).toBe(404);
    const feed = await home.get('/duin/nieuw', v.people.bram);
    expect(feed.text).toContain('Verslag van Leerdag aan zee');
    expect((await home.get('/duin/nieuw')).text).not.toContain('Verslag van Leerdag aan zee');
  });

  it('for everybody it goes up by the kernel, and then shows no name and nothing that was for the network', async () => {
    await harvested();
    await written();
    const address = await published('public');
    const { status, text } = await home.get(address);
    expect(status).toBe(200);
    expect(text).toContain('Leerdag aan zee');
    for (const words of ['Zand schuurt.', 'Samen eten hielp.', 'Wij bellen elke maand.', 'Postma', 'Hoe delen wij wat schuurt?'])
      expect(text).not.toContain(words);
    expect((await home.get(address, v.people.bram)).text).toContain('Zand schuurt.');
    expect((await home.get(address, v.people.bram)).text).not.toContain('Wij bellen elke maand.');
  });

  it('for everybody waits for the coordinator where somebody else was asked to lead', async () => {
    await written();
    const sent = await publish('public', v.people.gijs);
    expect(sent.status).toBe(303);
    expect((await home.get(sent.location ?? '')).status).toBe(404);
    expect((await home.get(sent.location ?? '', v.people.bram)).status).toBe(200);
    expect(home.letters.map(({ to }) => to)).toContain('cora@duin.example');
  });

  it('follows what stands: a question, a tile or an agreement that is taken back is gone from it at once', async () => {
    const made = await harvested();
    await written();
    const address = await published();
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', 'in', [made.tile, made.question]).execute();
    await home.post(`${day.path}/oogst/${made.agreed}/terug`, {}, v.people.cora);
    const { text } = await home.get(address, v.people.hanna);
    for (const words of ['Zand schuurt.', 'Hoe delen wij wat schuurt?', 'Wij bellen elke maand.']) expect(text).not.toContain(words);
  });

  it('tells which questions of the agenda moved on, with their letter and their present words', async () => {
    const about = await day.asks('answer', 'network', v.questions.neighbourPublic.id);
    await day.says(about, 'Zonder schuldige, met koffie.');
    await db.insertInto('meeting_leader').values({ meeting_id: day.id, person_id: v.people.bram }).execute();
    const form = { bij: about, versie: '1', vraag: 'Hoe leren wij van wat misgaat, met koffie erbij?' };
    expect((await home.post(`${day.path}/oogst/verwoording`, form, v.people.bram)).status).toBe(303);
    await written();
    const { text } = await home.get(await published('public'));
    const part = text.slice(text.indexOf('Verder gekomen'));
    expect(part).toContain(form.vraag);
    expect(part).toMatch(/Vraag [A-Z] van Helmgras/);
  });

  it('published again takes the present text, and taken back it leaves nothing', async () => {
    await written();
    const address = await published();
    expect((await publish('network')).location).toBe(address);
    const short = address.split('/')[3]?.split('-')[0];
    expect((await home.post(`/duin/stukken/${short}/intrekking`, {}, v.people.gijs)).status).toBe(303);
    for (const who of ['hanna', 'cora', 'bram'] as const) {
      expect((await home.get(address, v.people[who])).status).toBe(404);
      expect((await home.get(`/duin/verslagen/${short}/verslag.pdf`, v.people[who])).status).toBe(404);
    }
    expect((await home.get(draft, v.people.bram)).status).toBe(404);
    const anew = await published();
    expect(anew).not.toBe(address);
    expect((await home.get(anew, v.people.bram)).status).toBe(200);
  });
});
