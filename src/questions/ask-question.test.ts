import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { askQuestion, type NewQuestion } from './ask-question';
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

const wording = 'Hoe krijgen wij rust aan tafel, terwijl ieder zijn eigen klok heeft?';
const asked = (more: Partial<NewQuestion> = {}): NewQuestion => ({
  id: newId(),
  networkId: v.networks.duin,
  collaborationId: v.collaborations.zilverzand,
  state: 'asked',
  wording,
  obstacle: 'Ieder vergadert in een ander ritme.',
  owner: { kind: 'person', id: v.people.meera },
  blocks: [v.blocks.leren],
  horizon: 'months',
  helpWanted: '',
  audience: 'peers',
  ...more,
});
const letterOfId = async (id: string) => (await db.selectFrom('question').select('letter').where('entry_id', '=', id).executeTakeFirstOrThrow()).letter;

describe('Asking a question', () => {
  test('puts it on the agenda under the next letter, with its first wording and its first step', async () => {
    const done = await askQuestion(db, v.viewers.meera, asked());
    expect(done).toMatchObject({ ok: true, value: { waitsFor: null } });
    const short = done.ok ? done.value.short : '';
    const question = await questionHere(db, v.viewers.meera, v.networks.duin, short);
    expect(question).toMatchObject({ letter: 6, wording, state: 'asked', audience: 'peers', horizon: 'months', owner_person: 'Meera Ramdin' });
    expect(question?.versions).toMatchObject([{ no: 1, wording, audience: 'peers', by: 'Meera Ramdin' }]);
    expect(question?.steps).toMatchObject([{ from_state: null, to_state: 'asked' }]);
    const told = await db.selectFrom('happening').select(['kind', 'details', 'audience']).orderBy('id', 'desc').executeTakeFirst();
    expect(told).toEqual({ kind: 'question.asked', details: { letter: 'F' }, audience: 'peers' });
  });

  test('is not put on the agenda of the whole network to pass by the programme manager who should say yes', async () => {
    const past = asked({ collaborationId: null, owner: null, audience: 'network' });
    expect(await askQuestion(db, v.viewers.rachid, past)).toMatchObject({ ok: false, reason: 'not_your_collaboration', field: 'samenwerking' });
  });

  test('gives two people who ask at once different letters', async () => {
    const ids = Array.from({ length: 8 }, newId);
    await Promise.all(ids.map((id, nth) => askQuestion(db, nth % 2 ? v.viewers.meera : v.viewers.rachid, asked({ id, owner: null }))));
    const letters = await Promise.all(ids.map(letterOfId));
    expect(new Set(letters).size).toBe(8);
  });

  test('makes one question of a form that was sent twice, also at the same moment', async () => {
    const question = asked();
    const answers = await Promise.all([1, 2, 3].map(() => askQuestion(db, v.viewers.meera, question)));
    const shorts = answers.map((answer) => (answer.ok ? answer.value.short : answer.reason));
    expect(new Set(shorts).size).toBe(1);
    const { count } = await db
      .selectFrom('question_version')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('question_id', '=', question.id)
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });

  test('is refused under an id that belongs to somebody else’s entry', async () => {
    expect(await askQuestion(db, v.viewers.hanna, asked({ id: v.questions.self.id, collaborationId: v.collaborations.helmgras, owner: null }))).toMatchObject({
      ok: false,
      reason: 'taken',
    });
  });

  test('is refused to outsiders, and on the agenda of a collaboration one has no role in', async () => {
    expect(await askQuestion(db, v.viewers.outsider, asked({ owner: null }))).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await askQuestion(db, v.viewers.kees, asked({ owner: null }))).toMatchObject({ ok: false, reason: 'not_yours' });
    expect(await askQuestion(db, v.viewers.hanna, asked({ owner: null }))).toMatchObject({ ok: false, reason: 'not_your_collaboration' });
  });

  test('is refused for a rung that is not offered, a foreign owner and a foreign building block', async () => {
    expect(await askQuestion(db, v.viewers.dorien, asked({ owner: null }))).toMatchObject({ reason: 'no_such_rung' });
    expect(await askQuestion(db, v.viewers.meera, asked({ owner: { kind: 'person', id: v.people.hanna } }))).toMatchObject({ reason: 'no_such_owner' });
    expect(await askQuestion(db, v.viewers.meera, asked({ owner: { kind: 'organisation', id: v.organisations.huisartsen } }))).toMatchObject({
      reason: 'no_such_owner',
    });
    expect(await askQuestion(db, v.viewers.meera, asked({ owner: { kind: 'collaboration', id: v.collaborations.helmgras } }))).toMatchObject({
      reason: 'no_such_owner',
    });
    expect(await askQuestion(db, v.viewers.meera, asked({ blocks: [newId()] }))).toMatchObject({ reason: 'no_such_block' });
  });

  test('starts on the widest rung that needs no yes, and asks for the rest', async () => {
    const done = await askQuestion(db, v.viewers.rachid, asked({ owner: null, audience: 'public' }));
    expect(done).toMatchObject({ ok: true, value: { waitsFor: 'public' } });
    const id = done.ok ? done.value.id : '';
    const entry = await db.selectFrom('entry').select('audience').where('id', '=', id).executeTakeFirst();
    expect(entry).toEqual({ audience: 'peers' });
    const asking = await db.selectFrom('approval').select(['to_audience', 'decider']).where('entry_id', '=', id).executeTakeFirst();
    expect(asking).toEqual({ to_audience: 'public', decider: 'programme_manager' });
  });

  test('can be done on the agenda of the whole network by who has no collaboration', async () => {
    const done = await askQuestion(db, v.viewers.nadia, asked({ collaborationId: null, owner: null, audience: 'network' }));
    expect(done.ok && (await letterOfId(done.value.id))).toBe(1);
  });
});

describe('The form for a question', () => {
  const form = (more: Record<string, string> = {}) => ({
    id: newId(),
    hindernis: 'Ieder vergadert anders.',
    vraag: wording,
    stand: 'asked',
    samenwerking: v.collaborations.zilverzand,
    eigenaar: 'ik',
    termijn: 'year',
    hulp: '',
    doelgroep: 'peers',
    ...more,
  });

  test('asks first who is signed in, and turns away who has no place here', async () => {
    expect((await h.get('/duin/leervragen/nieuw')).location).toMatch(/^\/aanmelden\?naar=/);
    expect((await h.get('/duin/leervragen/nieuw', v.people.kees)).status).toBe(403);
    expect((await h.get('/duin/leervragen/nieuw', v.people.meera)).text).toContain('Wat zit er in de weg?');
  });

  test('offers peers to a peer and the network to who is none', async () => {
    expect((await h.get('/duin/leervragen/nieuw', v.people.meera)).text).toMatch(/value="peers" checked/);
    const dorien = (await h.get('/duin/leervragen/nieuw', v.people.dorien)).text;
    expect(dorien).not.toContain('value="peers"');
    expect(dorien).toMatch(/value="network" checked/);
  });

  test('brings who sends it to the question, under its own words', async () => {
    const sent = await h.post('/duin/leervragen/nieuw', form(), v.people.meera);
    expect(sent).toMatchObject({ status: 303, location: expect.stringMatching(/^\/duin\/leervragen\/[a-z0-9]{7}-hoe-krijgen-wij-rust-aan-tafel/) });
    const shown = await h.get(sent.location ?? '', v.people.meera);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(wording);
  });

  test('writes to whose yes is needed for a wider audience, once', async () => {
    const question = form({ doelgroep: 'public' });
    for (let times = 0; times < 2; times++) expect((await h.post('/duin/leervragen/nieuw', question, v.people.rachid)).status).toBe(303);
    expect(h.letters).toMatchObject([{ to: 'meera@duin.example' }]);
    expect(h.letters[0]?.text).not.toContain('rust');
  });

  test('shows hints once beside the kept text, and lets it be sent as it is', async () => {
    const vraag = 'Kunnen de gemeenten niet meer betalen?';
    const first = await h.post('/duin/leervragen/nieuw', form({ vraag }), v.people.meera);
    expect(first.status).toBe(422);
    expect(first.text).toContain('Hier kun je ja of nee op zeggen');
    expect(first.text).toContain(vraag);
    expect(first.text).toContain('name="tips" value="gezien"');
    expect((await h.post('/duin/leervragen/nieuw', form({ vraag, tips: 'gezien' }), v.people.meera)).status).toBe(303);
  });

  test('gives no hints to who has only just noticed something', async () => {
    expect((await h.post('/duin/leervragen/nieuw', form({ vraag: 'Er wringt iets met geld', stand: 'noticed' }), v.people.meera)).status).toBe(303);
  });

  test('keeps what was typed when something is missing or too long', async () => {
    const word = 'x'.repeat(10_000);
    const refused = await h.post('/duin/leervragen/nieuw', form({ vraag: word, hindernis: 'Dit wil ik niet kwijt.' }), v.people.meera);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(word);
    expect(refused.text).toContain('Dit wil ik niet kwijt.');
    expect(refused.text).toContain('Maak het korter dan 400 tekens');
    expect((await h.post('/duin/leervragen/nieuw', form({ vraag: '' }), v.people.meera)).text).toContain('Vul dit in.');
  });

  test('speaks English too', async () => {
    expect((await h.get('/en/duin/leervragen/nieuw', v.people.meera)).text).toContain('What stands in the way?');
  });
});
