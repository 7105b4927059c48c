import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { type Contribution, contributionsOf } from './contributions-of';
import { ask, openHall, type Phone, phone } from './room.fixture';
import { type Face, inputShownOn, shownOn, shownToSelf } from './shown-on';
import { blurInput, revealInput } from './steer-input';
import { hideContribution, mergeContributions, unhideContribution } from './tidy-contributions';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

const faces: Face[] = ['hall', 'screen', 'desk'];
const said = (more: Partial<Contribution> = {}): Contribution => ({
  id: newId(),
  input_id: newId(),
  device_id: null,
  name: 'Truus',
  text: 'Eerst koffie',
  made_at: new Date(),
  hidden_at: null,
  hidden_reason: '',
  withdrawn_at: null,
  merged_into: null,
  kind: 'idea',
  section_kind: null,
  section_heading: null,
  veiled: false,
  entered: false,
  times: 1,
  dots: 2,
  dots_veiled: false,
  ...more,
});

describe('What of a contribution a face shows', () => {
  test('is its words, on every face, when nothing is the matter', () => {
    for (const face of faces) expect(shownOn(face, said())).toMatchObject({ state: 'words', text: 'Eerst koffie', name: 'Truus', dots: 2 });
  });

  test('has no words and no name in the hall and on the wall while it is veiled; who leads reads it', () => {
    for (const face of ['hall', 'screen'] as const) expect(JSON.stringify(shownOn(face, said({ veiled: true })))).not.toMatch(/koffie|Truus/);
    expect(shownOn('desk', said({ veiled: true }))).toMatchObject({ text: 'Eerst koffie', desk: { veiled: true } });
  });

  test('is nothing at all where it was hidden, merged or taken back; who leads still reads what was hidden, with the reason', () => {
    const hidden = said({ hidden_at: new Date(), hidden_reason: 'Noemt iemand bij naam' });
    for (const face of ['hall', 'screen'] as const)
      expect([shownOn(face, hidden), shownOn(face, said({ merged_into: newId() })), shownOn(face, said({ withdrawn_at: new Date() }))]).toEqual([
        null,
        null,
        null,
      ]);
    expect(shownOn('desk', hidden)).toMatchObject({ desk: { hidden: 'Noemt iemand bij naam' } });
    expect(shownOn('desk', said({ withdrawn_at: new Date() }))).toBeNull();
  });

  test('is nothing for what people say of the value to them, not even for who leads', () => {
    for (const face of faces) expect(shownOn(face, said({ kind: 'value' }))).toBeNull();
  });

  test('keeps the count of dots from the hall until it is revealed', () => {
    expect(shownOn('hall', said({ dots_veiled: true }))).toMatchObject({ dots: null });
    expect(shownOn('desk', said({ dots_veiled: true }))).toMatchObject({ dots: 2 });
  });

  test('is to whoever said it always their own words', () => {
    expect(shownToSelf(said({ veiled: true, hidden_at: new Date() }))).toMatchObject({ text: 'Eerst koffie' });
  });

  test('shows prepared inputs to who leads alone, and on the wall what is open or belongs to this part', () => {
    const [item, at] = [newId(), new Date()];
    const input = { kind: 'idea' as const, item_id: item, opened_at: null, closed_at: null };
    const now = { item_id: newId(), over: false };
    expect(faces.map((face) => inputShownOn(face, input, now))).toEqual([false, false, true]);
    expect(faces.map((face) => inputShownOn(face, { ...input, opened_at: at }, now))).toEqual([true, true, true]);
    expect(faces.map((face) => inputShownOn(face, { ...input, opened_at: at, closed_at: at }, now))).toEqual([true, false, true]);
    expect(faces.map((face) => inputShownOn(face, { ...input, opened_at: at, closed_at: at }, { ...now, item_id: item }))).toEqual([true, true, true]);
  });
});

describe('The pages of a room', () => {
  const pages = async (hall: { code: string; desk: string }, other: Phone) => ({
    hall: (await other.get(`/meedoen/${hall.code}`)).text,
    screen: (await other.get(`/meedoen/${hall.code}/scherm`)).text,
    desk: (await h.get(hall.desk, v.people.cora)).text,
  });

  test('hold the words of somebody else only when they may be shown there', async () => {
    const hall = await openHall(db, v);
    const which = { meetingId: hall.id, inputId: hall.input };
    const [truus, other] = [phone(h), phone(h)];
    await truus.join(hall.code, 'Truus van Zand');
    await other.join(hall.code);
    await truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst: 'Begin met kwetsbaar zand' });
    const words = /kwetsbaar zand|Truus van Zand/;
    const shown = async () => Object.entries(await pages(hall, other)).flatMap(([face, text]) => (words.test(text) ? face : []));
    expect(await shown()).toEqual(['hall', 'screen', 'desk']);

    await blurInput(db, v.viewers.cora, which);
    expect(await shown()).toEqual(['desk']);
    expect((await truus.get(`/meedoen/${hall.code}`)).text).toContain('kwetsbaar zand');
    await revealInput(db, v.viewers.cora, which);
    expect(await shown()).toEqual(['hall', 'screen', 'desk']);

    const [{ id = '' } = {}] = await contributionsOf(db, which);
    await hideContribution(db, v.viewers.cora, { meetingId: hall.id, id, reason: 'Noemt iemand' });
    expect(await shown()).toEqual(['desk']);
    expect((await truus.get(`/meedoen/${hall.code}`)).text).toContain('De gespreksleider toont dit niet aan de zaal');
    expect((await other.get(`/meedoen/${hall.code}`)).text).not.toContain('Noemt iemand');
    await unhideContribution(db, v.viewers.cora, { meetingId: hall.id, id });
    expect(await shown()).toEqual(['hall', 'screen', 'desk']);
  });

  test('show what was merged once, with how often it was said', async () => {
    const hall = await openHall(db, v, { kind: 'success', question: 'Wat helpt?' });
    const other = phone(h);
    await other.join(hall.code);
    for (const tekst of ['Tijd', 'Meer tijd', 'Vertrouwen']) await other.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst });
    const all = await contributionsOf(db, { meetingId: hall.id });
    const ids = all.filter(({ text }) => /tijd/i.test(text)).map(({ id }) => id);
    expect(await mergeContributions(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input, ids })).toMatchObject({ ok: true });
    const { text } = await other.get(`/meedoen/${hall.code}/scherm`);
    expect(text).toContain('2 keer gezegd');
    expect(text).not.toContain('Meer tijd');
    expect(await mergeContributions(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input, ids: ids.slice(0, 1) })).toMatchObject({
      reason: 'too_few',
    });
    expect(await mergeContributions(db, v.viewers.meera, { meetingId: hall.id, inputId: hall.input, ids })).toMatchObject({ reason: 'not_yours' });
  });

  test('say on every form who may read it later', async () => {
    const hall = await openHall(db, v, { audience: 'network' });
    await ask(db, v, hall.id, { kind: 'tile', audience: 'public' });
    const other = phone(h);
    await other.join(hall.code);
    const { text } = await other.get(`/meedoen/${hall.code}`);
    expect(text.match(/Wie dit later mag lezen: [^.]+/g)?.sort()).toEqual(['Wie dit later mag lezen: Het hele netwerk', 'Wie dit later mag lezen: Iedereen']);
  });
});
