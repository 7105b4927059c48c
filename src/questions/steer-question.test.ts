import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { askQuestion, type NewQuestion } from './ask-question';
import { changeQuestion, markOf } from './change-question';
import { handOver } from './hand-over';
import { mergeQuestion } from './merge-question';
import { moveQuestion } from './move-question';
import type { QuestionState } from './question';
import { questionHere } from './question-page';
import { rewordQuestion } from './reword-question';
import { splitQuestion } from './split-question';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let id: string;
let short: string;

beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const ask = async (more: Partial<NewQuestion> = {}, by = v.viewers.rachid) => {
  const done = await askQuestion(db, by, {
    id: newId(),
    networkId: v.networks.duin,
    collaborationId: v.collaborations.zilverzand,
    state: 'asked',
    wording: 'Hoe delen wij de sleutel, terwijl ieder een eigen slot heeft?',
    obstacle: 'Ieder bewaakt zijn eigen deur.',
    owner: { kind: 'person', id: v.people.rachid },
    blocks: [v.blocks.geld],
    horizon: null,
    helpWanted: '',
    audience: 'peers',
    ...more,
  });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
};
const here = async (as = v.viewers.meera) => {
  const found = await questionHere(db, as, v.networks.duin, short);
  if (!found) throw new Error('not found');
  return found;
};
beforeEach(async () => {
  ({ id, short } = await ask());
});

const rewording = (more = {}) => ({
  questionId: id,
  version: 1,
  wording: 'Hoe delen wij één sleutel, zonder dat iemand zich bestolen voelt?',
  obstacle: 'Ieder bewaakt zijn eigen deur.',
  reason: 'Het ging om vertrouwen.',
  ...more,
});
const moveTo = (to: QuestionState, text = '', from?: QuestionState) =>
  here().then(({ state }) => moveQuestion(db, v.viewers.meera, { questionId: id, from: from ?? state, to, text }));

describe('Wording a question differently', () => {
  test('keeps every earlier wording with who, when and why, and gives the entry its new title', async () => {
    expect((await rewordQuestion(db, v.viewers.rachid, rewording())).ok).toBe(true);
    const question = await here();
    expect(question).toMatchObject({ version: 2, title: rewording().wording, wording: rewording().wording });
    expect(question.versions.map(({ no, reason, by }) => [no, reason, by])).toEqual([
      [1, '', 'Rachid el Amrani'],
      [2, 'Het ging om vertrouwen.', 'Rachid el Amrani'],
    ]);
  });

  test('is for its maker, its owner and the programme managers of its collaboration', async () => {
    expect(await rewordQuestion(db, v.viewers.petra, rewording())).toMatchObject({ reason: 'not_yours' });
    expect(await rewordQuestion(db, v.viewers.bram, rewording())).toMatchObject({ reason: 'not_yours' });
    expect(await rewordQuestion(db, v.viewers.cora, rewording())).toMatchObject({ reason: 'gone' });
    expect(await rewordQuestion(db, v.viewers.outsider, rewording())).toMatchObject({ reason: 'gone' });
    expect((await rewordQuestion(db, v.viewers.meera, rewording())).ok).toBe(true);
  });

  test('is refused when somebody was first, and shows what stands now beside what was typed', async () => {
    await rewordQuestion(db, v.viewers.meera, rewording());
    const typed = 'Hoe delen wij wat van ons allemaal is, terwijl niemand de deur durft te openen?';
    expect(await rewordQuestion(db, v.viewers.rachid, rewording({ wording: typed }))).toMatchObject({ reason: 'stale' });
    const page = await h.post(
      `/duin/leervragen/${short}/formuleringen`,
      { versie: '1', vraag: typed, hindernis: '', reden: 'Anders gezien.', tips: 'gezien' },
      v.people.rachid,
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain(`Nu staat er: ${rewording().wording}`);
    expect(page.text).toContain(typed);
    expect(page.text).toContain('name="versie" value="2"');
  });

  test('happens once when the same form is sent twice', async () => {
    await rewordQuestion(db, v.viewers.rachid, rewording());
    expect((await rewordQuestion(db, v.viewers.rachid, rewording())).ok).toBe(true);
    expect((await here()).versions).toHaveLength(2);
  });

  test('wants a reason, and something that is different', async () => {
    expect(await rewordQuestion(db, v.viewers.rachid, rewording({ reason: '' }))).toMatchObject({ reason: 'why', field: 'reden' });
    const { wording, obstacle } = await here();
    expect(await rewordQuestion(db, v.viewers.rachid, rewording({ wording, obstacle }))).toMatchObject({ reason: 'unchanged' });
  });
});

describe('Taking steps', () => {
  test('goes along the path to an answer, keeps what is known, and opens again', async () => {
    for (const to of ['exploring', 'testing'] as const) expect((await moveTo(to)).ok).toBe(true);
    expect(await moveTo('answered')).toMatchObject({ reason: 'what_we_know', field: 'reden' });
    expect((await moveTo('answered', 'Een sleutel op tafel helpt.')).ok).toBe(true);
    expect(await here()).toMatchObject({ state: 'answered', known: 'Een sleutel op tafel helpt.' });
    expect((await moveTo('exploring', 'Toch niet overal.')).ok).toBe(true);
    expect((await here()).steps.map((step) => step.to_state)).toEqual(['asked', 'exploring', 'testing', 'answered', 'exploring']);
  });

  test('parks a question with the reason and brings it back to where it was, nowhere else', async () => {
    await moveTo('exploring');
    expect(await moveTo('parked')).toMatchObject({ reason: 'why' });
    await moveTo('parked', 'Eerst de verbouwing.');
    expect(await moveTo('asked')).toMatchObject({ reason: 'no_such_step' });
    expect((await moveTo('exploring')).ok).toBe(true);
    expect(await here()).toMatchObject({ state: 'exploring', parked_from: null });
  });

  test('refuses a step from a state that has passed, and takes the same step once', async () => {
    await moveTo('exploring');
    expect(await moveTo('noticed', '', 'asked')).toMatchObject({ reason: 'stale' });
    expect((await moveTo('exploring', '', 'asked')).ok).toBe(true);
    expect((await here()).steps).toHaveLength(2);
  });

  test('says on the page which step is not possible, and keeps the reason that was typed', async () => {
    const page = await h.post(`/duin/leervragen/${short}/stappen`, { van: 'asked', naar: 'answered', reden: 'Wij weten het.' }, v.people.meera);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Deze stap kan vanaf hier niet');
    expect(page.text).toContain('Wij weten het.');
    expect(page.text).toMatch(/<details class="disclosure" open=""><summary>Zet een stap/);
  });
});

describe('Splitting a question', () => {
  const split = (more = {}) => ({
    questionId: id,
    stays: false,
    reason: 'Het waren er twee.',
    parts: [
      { id: newId(), wording: 'Hoe vertrouwen wij elkaar, terwijl we concurreren?' },
      { id: newId(), wording: 'Hoe regelen wij de toegang, zonder loket?' },
    ],
    ...more,
  });

  test('gives each part its own letter, its origin and all that hung together with the question', async () => {
    const { letter } = await here();
    const asked = split();
    expect((await splitQuestion(db, v.viewers.rachid, asked)).ok).toBe(true);
    expect((await here()).state).toBe('dissolved');
    const parts = await db
      .selectFrom('question')
      .innerJoin('link', 'link.from_id', 'question.entry_id')
      .select(['letter', 'link.kind', 'obstacle', 'owner_person_id'])
      .where('link.to_id', '=', id)
      .orderBy('letter')
      .execute();
    expect(parts).toEqual(
      [1, 2].map((nth) => ({ letter: letter + nth, kind: 'split_from', obstacle: 'Ieder bewaakt zijn eigen deur.', owner_person_id: v.people.rachid })),
    );
    expect((await splitQuestion(db, v.viewers.rachid, asked)).ok).toBe(true);
  });

  test('can leave the first question where it is', async () => {
    await splitQuestion(db, v.viewers.rachid, split({ stays: true }));
    expect((await here()).state).toBe('asked');
  });

  test('wants two parts and a reason, and not a closed question', async () => {
    expect(await splitQuestion(db, v.viewers.rachid, split({ parts: [{ id: newId(), wording: 'Eén' }] }))).toMatchObject({
      reason: 'too_few_parts',
      field: 'deel2',
    });
    expect(await splitQuestion(db, v.viewers.rachid, split({ reason: '' }))).toMatchObject({ reason: 'why' });
    expect(await splitQuestion(db, v.viewers.petra, split())).toMatchObject({ reason: 'not_yours' });
    await splitQuestion(db, v.viewers.rachid, split());
    expect(await splitQuestion(db, v.viewers.rachid, split())).toMatchObject({ reason: 'closed' });
  });
});

describe('Merging questions', () => {
  test('dissolves the one with its reason and links it to the other', async () => {
    const into = await ask();
    const merge = { questionId: id, intoId: into.id, reason: 'Het is dezelfde vraag.' };
    expect((await mergeQuestion(db, v.viewers.rachid, merge)).ok).toBe(true);
    expect((await mergeQuestion(db, v.viewers.rachid, merge)).ok).toBe(true);
    expect((await here()).steps.at(-1)).toMatchObject({ from_state: 'asked', to_state: 'dissolved', reason: 'Het is dezelfde vraag.' });
    const link = await db.selectFrom('link').select('kind').where('from_id', '=', id).where('to_id', '=', into.id).execute();
    expect(link).toEqual([{ kind: 'merged_into' }]);
  });

  test('is refused into itself, into another agenda, and into what one may not see', async () => {
    const into = (intoId: string) => mergeQuestion(db, v.viewers.rachid, { questionId: id, intoId, reason: 'Zelfde.' });
    for (const other of [id, v.questions.neighbour.id, v.questions.self.id, newId()]) expect(await into(other)).toMatchObject({ reason: 'no_such_question' });
  });
});

describe('Changing what a question is about', () => {
  const seen = () => markOf({ blocks: [v.blocks.geld], horizon: null, owner: { kind: 'person', id: v.people.rachid }, helpWanted: '' });
  const change = (more = {}) => ({
    questionId: id,
    seen: seen(),
    blocks: [v.blocks.leren],
    horizon: 'years' as const,
    owner: { kind: 'organisation' as const, id: v.organisations.bewoners },
    helpWanted: 'Wie deed dit al?',
    ...more,
  });

  test('gives it other building blocks, another horizon, another owner and a wish for help', async () => {
    expect((await changeQuestion(db, v.viewers.meera, change())).ok).toBe(true);
    expect(await here()).toMatchObject({
      horizon: 'years',
      owner_organisation: 'Bewonersraad Duindorp',
      help_wanted: 'Wie deed dit al?',
      blocks: [{ slug: 'leren' }],
    });
  });

  test('lets who acts for the organisation that owns it steer it', async () => {
    await changeQuestion(db, v.viewers.meera, change({ owner: { kind: 'organisation', id: v.organisations.gemeente } }));
    expect((await rewordQuestion(db, v.viewers.petra, rewording())).ok).toBe(true);
  });

  test('is refused on what has changed meanwhile, and to a foreign owner', async () => {
    await changeQuestion(db, v.viewers.meera, change());
    expect(await changeQuestion(db, v.viewers.rachid, change({ helpWanted: 'Iets anders.' }))).toMatchObject({ reason: 'stale' });
    expect((await changeQuestion(db, v.viewers.meera, change())).ok).toBe(true);
  });

  test('takes no owner, block or horizon from elsewhere', async () => {
    expect(await changeQuestion(db, v.viewers.meera, change({ owner: { kind: 'person', id: v.people.bram } }))).toMatchObject({ reason: 'no_such_owner' });
    expect(await changeQuestion(db, v.viewers.meera, change({ blocks: [newId()] }))).toMatchObject({ reason: 'no_such_block' });
    const page = await h.post(
      `/duin/leervragen/${short}/kenmerken`,
      { gezien: seen(), eigenaar: 'person:niemand', termijn: 'nooit', hulp: '' },
      v.people.meera,
    );
    expect(page.status).toBe(422);
  });
});

describe('Somebody leaving a collaboration', () => {
  test('hands the questions that were theirs to the collaboration, but not what they wrote for themselves alone', async () => {
    const own = await ask({ audience: 'self' });
    await db.transaction().execute((tx) => handOver(tx, { personId: v.people.rachid, collaborationId: v.collaborations.zilverzand }));
    expect(await here()).toMatchObject({ owner_person_id: null, owner_collaboration: 'Zilverzand' });
    const kept = await db.selectFrom('question').select('owner_person_id').where('entry_id', '=', own.id).executeTakeFirst();
    expect(kept).toEqual({ owner_person_id: v.people.rachid });
  });
});
