import { openDatabase } from '#platform/db';
import { dropIdea } from '#ideas/drop-idea';
import { newId } from '#platform/id';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { type Village, village } from '../../test/village';
import { attendance, attended, markAttended } from './attendance';
import { cancelMeeting, uncancelMeeting } from './cancel-meeting';
import { changeMeeting } from './change-meeting';
import { chooseItem, leaveItem } from './choose-item';
import { planIdeaAsItem } from './idea-item';
import { crowd, days, meetingSaid, planned } from './meeting.fixture';
import { meetingById } from './meeting-here';
import { programme } from './programme';
import { type ItemSaid, saveItem } from './save-item';
import { placeOf } from './seats';
import { signUp, withdraw } from './sign-up';

const { db, url } = await testDatabase();
const hall = openDatabase(url, 30);
afterAll(hall.close);
let v: Village;
beforeAll(async () => {
  v = await village(db);
});

const itemSaid = (startsAt: Date, more: Partial<ItemSaid> = {}): ItemSaid => ({
  startsAt,
  minutes: 30,
  title: 'Tafel',
  explanation: '',
  formatId: null,
  ledBy: '',
  place: '',
  chosen: true,
  capacity: null,
  ...more,
});
async function withItem(meetingId: string, startsAt: Date, more: Partial<ItemSaid> = {}): Promise<string> {
  const done = await saveItem(db, v.viewers.cora, { ...itemSaid(startsAt, more), meetingId, id: newId() });
  if (!done.ok) throw new Error(done.reason);
  return done.value.id;
}
const told = async (meetingId: string) => {
  const rows = await db.selectFrom('happening').select('kind').where('entry_id', '=', meetingId).orderBy('id').execute();
  return rows.map(({ kind }) => kind);
};

describe('changing a meeting', () => {
  test('moves its programme along, raises what calendars notice, and only for what they show', async () => {
    const said = meetingSaid(v, { capacity: 10 });
    const meeting = await planned(db, v, said);
    const itemId = await withItem(meeting.id, new Date(said.startsAt.getTime() + 3_600_000));
    const change = { ...said, meetingId: meeting.id, version: 1 };
    await changeMeeting(db, v.viewers.cora, { ...change, capacity: 12, signUpUntil: days(2) });
    expect(await meetingById(db, v.viewers.cora, meeting.id)).toMatchObject({ sequence: 0, version: 2 });
    const later = (at: Date) => new Date(at.getTime() + 7 * 86_400_000);
    await changeMeeting(db, v.viewers.cora, { ...change, version: 2, startsAt: later(said.startsAt), endsAt: later(said.endsAt) });
    expect(await meetingById(db, v.viewers.cora, meeting.id)).toMatchObject({ sequence: 1, version: 3 });
    const [item] = await programme(db, v.viewers.cora, meeting.id);
    expect(item).toMatchObject({ id: itemId, starts_at: new Date(later(said.startsAt).getTime() + 3_600_000) });
    expect(await told(meeting.id)).toEqual(['meeting.planned', 'meeting.changed', 'meeting.changed']);
  });

  test('gives new seats to who waits, and takes none away from who has one', async () => {
    const said = meetingSaid(v, { capacity: 1 });
    const meeting = await planned(db, v, said);
    for (const who of ['rachid', 'hanna', 'nadia'] as const) await signUp(db, v.viewers[who], meeting.id);
    const change = { ...said, meetingId: meeting.id };
    expect((await changeMeeting(db, v.viewers.cora, { ...change, version: 1, capacity: 2 })).ok).toBe(true);
    expect(await placeOf(db, meeting.id, v.people.hanna)).toEqual({ seated: true });
    expect(await placeOf(db, meeting.id, v.people.nadia)).toEqual({ seated: false, place: 1 });
    expect(await changeMeeting(db, v.viewers.cora, { ...change, version: 2, capacity: 1 })).toMatchObject({ reason: 'below_seated', field: 'plaatsen' });
    expect((await changeMeeting(db, v.viewers.cora, { ...change, version: 2, capacity: null })).ok).toBe(true);
    expect(await placeOf(db, meeting.id, v.people.nadia)).toEqual({ seated: true });
    expect(await changeMeeting(db, v.viewers.meera, { ...change, version: 3 })).toMatchObject({ reason: 'gone' });
  });

  test('is refused to all but one of two who change it at once', async () => {
    const said = meetingSaid(v);
    const meeting = await planned(db, v, said);
    const answers = await Promise.all(
      ['Ochtend', 'Middag'].map((title) => changeMeeting(hall.db, v.viewers.cora, { ...said, title, meetingId: meeting.id, version: 1 })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'stale' });
  });
});

describe('cancelling', () => {
  test('asks why, closes the list, keeps who was on it, and can be undone', async () => {
    const meeting = await planned(db, v, { capacity: 1 });
    await signUp(db, v.viewers.rachid, meeting.id);
    await signUp(db, v.viewers.hanna, meeting.id);
    expect(await cancelMeeting(db, v.viewers.cora, { meetingId: meeting.id, reason: '' })).toMatchObject({ reason: 'why' });
    expect(await cancelMeeting(db, v.viewers.hanna, { meetingId: meeting.id, reason: 'Zomaar.' })).toMatchObject({ reason: 'gone' });
    expect(await cancelMeeting(db, v.viewers.cora, { meetingId: meeting.id, reason: 'Storm.' })).toMatchObject({ ok: true });
    expect(await signUp(db, v.viewers.nadia, meeting.id)).toMatchObject({ reason: 'cancelled' });
    await withdraw(db, v.viewers.rachid, meeting.id);
    expect(await placeOf(db, meeting.id, v.people.hanna)).toEqual({ seated: false, place: 1 });
    await uncancelMeeting(db, v.viewers.cora, meeting.id);
    expect(await placeOf(db, meeting.id, v.people.hanna)).toEqual({ seated: true });
    expect(await told(meeting.id)).toEqual(['meeting.planned', 'meeting.cancelled', 'meeting.uncancelled']);
  });
});

describe('choosing between what happens at the same time', () => {
  test('needs a place in the meeting, and is never two things at once', async () => {
    const said = meetingSaid(v);
    const meeting = await planned(db, v, said);
    const at = said.startsAt;
    const [one, two, after] = [
      await withItem(meeting.id, at),
      await withItem(meeting.id, new Date(at.getTime() + 29 * 60_000)),
      await withItem(meeting.id, new Date(at.getTime() + 60 * 60_000)),
    ];
    const choose = (itemId: string) => chooseItem(db, v.viewers.hanna, { meetingId: meeting.id, itemId });
    expect(await choose(one)).toMatchObject({ reason: 'sign_up_first' });
    await signUp(db, v.viewers.hanna, meeting.id);
    expect(await choose(one)).toMatchObject({ ok: true });
    expect(await choose(one)).toMatchObject({ ok: true });
    expect(await choose(two)).toMatchObject({ reason: 'overlaps' });
    expect(await choose(after)).toMatchObject({ ok: true });
    await leaveItem(db, v.viewers.hanna, { meetingId: meeting.id, itemId: one });
    expect(await choose(two)).toMatchObject({ ok: true });
    expect((await programme(db, v.viewers.hanna, meeting.id)).map(({ mine }) => mine)).toEqual([false, true, true]);
    await withdraw(db, v.viewers.hanna, meeting.id);
    expect((await programme(db, v.viewers.hanna, meeting.id)).some(({ mine, taken }) => mine || taken > 0)).toBe(false);
  });

  test('fifty people at once for twelve places take exactly twelve, and of two at one time each person has one', async () => {
    const said = meetingSaid(v);
    const meeting = await planned(db, v, said);
    const people = await crowd(db, v, 50);
    const items = [await withItem(meeting.id, said.startsAt, { capacity: 12 }), await withItem(meeting.id, said.startsAt, { capacity: 30 })];
    await Promise.all(people.map((who) => signUp(hall.db, who, meeting.id)));
    await Promise.all(people.flatMap((who) => items.map((itemId) => chooseItem(hall.db, who, { meetingId: meeting.id, itemId }))));
    const taken = (await programme(db, v.viewers.cora, meeting.id)).map((item) => item.taken);
    expect(taken.sort((a, b) => a - b)).toEqual([12, 30]);
    const rows = await db.selectFrom('meeting_item_sign_up').select('person_id').where('item_id', 'in', items).execute();
    expect(new Set(rows.map((row) => row.person_id)).size).toBe(rows.length);
  });

  test('an item keeps room for who chose it, and who chose two that now collide lets go of the one that moved', async () => {
    const said = meetingSaid(v);
    const meeting = await planned(db, v, said);
    await signUp(db, v.viewers.hanna, meeting.id);
    const late = new Date(said.startsAt.getTime() + 60 * 60_000);
    const [first, second] = [await withItem(meeting.id, said.startsAt), await withItem(meeting.id, late)];
    for (const itemId of [first, second]) await chooseItem(db, v.viewers.hanna, { meetingId: meeting.id, itemId });
    const { itemMark, rowOf } = await import('./save-item');
    const change = (more: Partial<ItemSaid>) => {
      const item = { ...itemSaid(late), ...more };
      return saveItem(db, v.viewers.cora, { ...item, meetingId: meeting.id, id: second, seen: itemMark(rowOf(itemSaid(late))) });
    };
    expect(await change({ chosen: false })).toMatchObject({ reason: 'item_has_places' });
    expect(await change({ startsAt: said.startsAt })).toMatchObject({ ok: true });
    expect((await programme(db, v.viewers.hanna, meeting.id)).flatMap(({ id, mine }) => (mine ? [id] : []))).toEqual([first]);
  });
});

test('who came without signing up is counted, takes no seat, and can read along afterwards', async () => {
  const meeting = await planned(db, v, { capacity: 1 });
  await signUp(db, v.viewers.rachid, meeting.id);
  await db.transaction().execute(async (tx) => {
    await markAttended(tx, meeting.id, v.people.nadia, null);
    await markAttended(tx, meeting.id, v.people.rachid, null);
    await markAttended(tx, meeting.id, v.people.rachid, v.people.cora);
  });
  expect(await attendance(db, meeting.id)).toEqual({ signedUp: 1, attended: 2 });
  expect(await attended(db, meeting.id, v.people.nadia)).toBe(true);
  expect(await attended(db, meeting.id, v.people.hanna)).toBe(false);
  expect(await placeOf(db, meeting.id, v.people.nadia)).toBeUndefined();
});

test('an idea that becomes an item leaves nothing behind when there is no such idea', async () => {
  const said = meetingSaid(v);
  const meeting = await planned(db, v, said);
  const plan = {
    item: { ...itemSaid(said.startsAt), meetingId: meeting.id, id: newId() },
    ideaId: newId(),
    reply: 'Dat doen we.',
    post: { mail: { send: async () => {} }, baseUrl: 'https://leren.example', network: { slug: 'duin', name: 'Duindorp' } },
  };
  expect(await planIdeaAsItem(db, v.viewers.cora, plan)).toMatchObject({ ok: false, reason: 'gone' });
  expect(await programme(db, v.viewers.cora, meeting.id)).toEqual([]);
});

test('an idea becomes an item: the idea is planned, with a reply, and the programme says that it serves it', async () => {
  const said = meetingSaid(v);
  const meeting = await planned(db, v, said);
  const ideaId = newId();
  const idea = { id: ideaId, networkId: v.networks.duin, collaborationId: null, title: 'Een bewoner opent de dag', text: '', about: 'form' as const };
  await dropIdea(db, v.viewers.rachid, { ...idea, blocks: [], anonymous: true, audience: 'network' });
  const post = { mail: { send: async () => {} }, baseUrl: 'https://leren.example', network: { slug: 'duin', name: 'Duindorp' } };
  const plan = { item: { ...itemSaid(said.startsAt), meetingId: meeting.id, id: newId() }, ideaId, post };
  expect(await planIdeaAsItem(db, v.viewers.cora, { ...plan, reply: '' })).toMatchObject({ reason: 'reply' });
  expect(await planIdeaAsItem(db, v.viewers.hanna, { ...plan, reply: 'Dat doen we.' })).toMatchObject({ reason: 'gone' });
  expect(await planIdeaAsItem(db, v.viewers.cora, { ...plan, reply: 'Dat doen we.' })).toMatchObject({ ok: true });
  expect(await programme(db, v.viewers.nadia, meeting.id)).toMatchObject([{ subjects: [{ id: ideaId, title: 'Een bewoner opent de dag' }] }]);
  const { state } = await db.selectFrom('idea').select('state').where('entry_id', '=', ideaId).executeTakeFirstOrThrow();
  expect(state).toBe('planned');
});
