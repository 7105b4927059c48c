import { newId } from '#platform/id';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
});

const tap = (wordt: string, tekst: string, more = {}) => ({ id: newId(), wordt, tekst, ...more });

describe('The screen of the harvest', () => {
  it('shows everything collected under the question it answers, for who leads and for nobody else', async () => {
    const input = await day.asks('idea', 'network');
    await day.says(input, 'Laat een inwoner openen.');
    const hidden = await day.says(input, 'Iets dat niet hoort.');
    await db.updateTable('contribution').set({ hidden_at: new Date() }).where('id', '=', hidden.id).execute();
    const page = await home.get(`${day.path}/oogst`, v.people.gijs);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Laat een inwoner openen.');
    expect(page.text).toContain('Dialoogtafels');
    expect(page.text).toContain('Nog 1 te gaan');
    expect(page.text).not.toContain('Iets dat niet hoort.');
    for (const who of [undefined, v.people.hanna, v.people.nadia, v.people.otto]) expect((await home.get(`${day.path}/oogst`, who)).status).toBe(404);
    expect((await home.post(`${day.path}/oogst/${hidden.id}`, tap('quote', 'x'), v.people.hanna)).status).toBe(404);
  });

  it('a tap leads back to the next one in the list, and the words are among what is done, with a way back', async () => {
    const input = await day.asks('success', 'network');
    const one = await day.says(input, 'Samen eten hielp.');
    const two = await day.says(input, 'Een vaste dag hielp.');
    const sent = await home.post(`${day.path}/oogst/${one.id}`, tap('insight', 'Samen eten hielp.', { dan: two.id, vraag: input }), v.people.cora);
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`${day.path}/oogst#b-${two.id}`);
    const { id } = await db.selectFrom('harvested').select('id').where('contribution_id', '=', one.id).executeTakeFirstOrThrow();
    const done = await home.get(`${day.path}/oogst?toon=klaar`, v.people.cora);
    expect(done.text).toContain('Samen eten hielp.');
    expect(done.text).toContain('bewaard als inzicht');
    expect((await home.post(`${day.path}/oogst/${id}/terug`, {}, v.people.cora)).status).toBe(303);
    expect((await home.get(`${day.path}/oogst?toon=klaar`, v.people.cora)).text).not.toContain('Samen eten hielp.');
  });

  it('what is too long for a tile comes back with the words that were typed and what to do', async () => {
    const said = await day.says(await day.asks('tile', 'network'), 'Een lang verhaal.');
    const long = 'Wie heel lang praat vertelt soms weinig. '.repeat(5);
    const sent = await home.post(`${day.path}/oogst/${said.id}`, tap('tile', long), v.people.cora);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain(long.trim());
    expect(sent.text).toContain('Dit is te lang');
  });

  it('all tiles at once, from one button', async () => {
    const input = await day.asks('tile', 'network');
    const said = [await day.says(input, 'Wie zaait, wacht.'), await day.says(input, 'Zand schuurt.')];
    expect((await home.post(`${day.path}/oogst/alles`, { vraag: input, wordt: 'tile' }, v.people.cora)).status).toBe(303);
    const made = await db
      .selectFrom('harvested')
      .innerJoin('entry', 'entry.id', 'harvested.entry_id')
      .select(['entry.kind', 'entry.title'])
      .where(
        'contribution_id',
        'in',
        said.map(({ id }) => id),
      )
      .orderBy('entry.title')
      .execute();
    expect(made).toEqual([
      { kind: 'tile', title: 'Wie zaait, wacht.' },
      { kind: 'tile', title: 'Zand schuurt.' },
    ]);
  });

  it('puts any two of one question together, also when nothing pointed that out', async () => {
    const input = await day.asks('obstacle', 'network');
    const one = await day.says(input, 'Het geld stokt.');
    const two = await day.says(input, 'Niemand betaalt ervoor.');
    const page = await home.get(`${day.path}/oogst/${two.id}`, v.people.cora);
    expect(page.text).toContain(`<option value="${one.id}"`);
    expect((await home.post(`${day.path}/oogst/${two.id}/samenvoeging`, { in: one.id }, v.people.cora)).status).toBe(303);
    const { merged_into } = await db.selectFrom('contribution').select('merged_into').where('id', '=', two.id).executeTakeFirstOrThrow();
    expect(merged_into).toBe(one.id);
    expect((await home.post(`${day.path}/oogst/${one.id}/samenvoeging`, { in: newId() }, v.people.cora)).status).toBe(404);
  });

  it('can be narrowed to one building block', async () => {
    const about = await day.asks('answer', 'network', v.questions.network.id);
    await day.says(about, 'Over leren gesproken.');
    expect((await home.get(`${day.path}/oogst?bouwsteen=leren`, v.people.cora)).text).toContain('Over leren gesproken.');
    expect((await home.get(`${day.path}/oogst?bouwsteen=geld`, v.people.cora)).text).not.toContain('Over leren gesproken.');
  });
});

describe('A question of the agenda that was worked on', () => {
  it('gets its new wording from who steers it, and the answers are remembered as where that came from', async () => {
    const about = await day.asks('answer', 'network', v.questions.network.id);
    const said = await day.says(about, 'Het gaat niet om tijd maar om rust.');
    await db.insertInto('meeting_leader').values({ meeting_id: day.id, person_id: v.people.meera }).execute();
    const form = { bij: about, versie: '1', vraag: 'Hoe maken wij rust om te leren, terwijl de winkel open blijft?' };
    expect((await home.post(`${day.path}/oogst/verwoording`, form, v.people.meera)).status).toBe(303);
    const question = await db.selectFrom('question').select(['wording', 'version']).where('entry_id', '=', v.questions.network.id).executeTakeFirst();
    expect(question).toEqual({ wording: form.vraag, version: 2 });
    const row = await db.selectFrom('harvested').selectAll().where('contribution_id', '=', said.id).executeTakeFirst();
    expect(row).toMatchObject({ became: 'wording', entry_id: v.questions.network.id });
    const stale = await home.post(`${day.path}/oogst/verwoording`, { ...form, vraag: 'Hoe maken wij tijd en rust?' }, v.people.meera);
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Hoe maken wij tijd en rust?');
  });

  it('from who leads but does not steer it goes to the question as a proposal', async () => {
    const about = await day.asks('answer', 'public', v.questions.public.id);
    const form = { bij: about, versie: '1', vraag: 'Hoe vinden de mensen ons?' };
    expect((await home.post(`${day.path}/oogst/verwoording`, form, v.people.cora)).status).toBe(303);
    const question = await db.selectFrom('question').select('version').where('entry_id', '=', v.questions.public.id).executeTakeFirst();
    expect(question?.version).toBe(1);
    const remark = await db
      .selectFrom('remark')
      .select('text')
      .where('entry_id', '=', v.questions.public.id)
      .where('author_id', '=', v.people.cora)
      .executeTakeFirst();
    expect(remark?.text).toContain('Hoe vinden de mensen ons?');
  });
});

describe('The snapshot', () => {
  it('freezes the agenda of the network under the name of the meeting, for who coordinates it', async () => {
    const id = newId();
    expect((await home.post(`${day.path}/oogst/momentopname`, { id }, v.people.cora)).status).toBe(303);
    const snapshot = await db.selectFrom('snapshot').select(['label', 'collaboration_id']).where('id', '=', id).executeTakeFirst();
    expect(snapshot).toEqual({ label: 'Leerdag aan zee', collaboration_id: null });
    expect((await home.post(`${day.path}/oogst/momentopname`, { id: newId() }, v.people.gijs)).status).toBe(403);
  });
});
