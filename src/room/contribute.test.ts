import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/id';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Village, village } from '../../test/village';
import { contribute } from './contribute';
import { type Device, newDeviceToken } from './device';
import { giveDot, takeDotBack } from './give-dot';
import { joinRoom } from './join-room';
import { ask, openHall, phone } from './room.fixture';
import { closeInput } from './steer-input';
import { changeContribution, withdrawContribution } from './change-contribution';
import { contributionsOf } from './contributions-of';
import { mergeContributions } from './tidy-contributions';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});

async function joined(meetingId: string, name = ''): Promise<Device> {
  const done = await joinRoom(db, { meetingId, token: newDeviceToken(), name, as: null, from: 'here' });
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}
const texts = async (meetingId: string) => (await contributionsOf(db, { meetingId })).filter((one) => !one.withdrawn_at).map(({ text }) => text);
const numbers = async (meetingId: string) =>
  (await db.selectFrom('room_change').select('subject_id').where('meeting_id', '=', meetingId).where('subject', '=', 'contribution').execute()).map(
    ({ subject_id }) => subject_id,
  );

describe('Saying something', () => {
  test('happens once, however often the same is sent, also at the same moment', async () => {
    const hall = await openHall(db, v);
    const device = await joined(hall.id);
    const saying = { id: newId(), inputId: hall.input, text: 'Meer stilte' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => contribute(db, { device }, saying)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await texts(hall.id)).toEqual(['Meer stilte']);
    expect(await numbers(hall.id)).toEqual([saying.id]);
  });

  test('under the id of somebody else’s words changes nothing', async () => {
    const hall = await openHall(db, v);
    const [one, other] = [await joined(hall.id), await joined(hall.id)];
    const id = newId();
    await contribute(db, { device: one }, { id, inputId: hall.input, text: 'Van mij' });
    expect(await contribute(db, { device: other }, { id, inputId: hall.input, text: 'Van mij, niet van jou' })).toMatchObject({ reason: 'taken' });
    expect(await changeContribution(db, other, { id, text: 'Anders' })).toMatchObject({ reason: 'gone' });
    expect(await withdrawContribution(db, other, id)).toMatchObject({ reason: 'gone' });
    expect(await texts(hall.id)).toEqual(['Van mij']);
  });

  test('is refused when it is empty, too long, one too many or too late, and the page keeps what was typed', async () => {
    const hall = await openHall(db, v, { kind: 'success', question: 'Wat helpt?' });
    const device = await joined(hall.id);
    const say = (text: string) => contribute(db, { device }, { id: newId(), inputId: hall.input, text });
    expect(await say('  ')).toMatchObject({ reason: 'empty' });
    expect(await say('é'.repeat(201))).toMatchObject({ reason: 'too_long' });
    expect(await say('😀'.repeat(200))).toMatchObject({ ok: true });
    const more = await Promise.all(['a', 'b', 'c', 'd'].map(say));
    expect(more.filter(({ ok }) => ok)).toHaveLength(2);
    expect(more.find(({ ok }) => !ok)).toMatchObject({ reason: 'full' });
    await closeInput(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input });
    expect(await say('Te laat')).toMatchObject({ reason: 'closed' });

    const open = await ask(db, v, hall.id, { kind: 'tile', question: 'Welke wijsheid?' });
    const truus = phone(h);
    await truus.join(hall.code);
    const long = 'Zand '.repeat(40).trim();
    const { status, text } = await truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: open, tekst: long });
    expect([status, text.includes(long), text.includes('Dit is te lang')]).toEqual([422, true, true]);
  });

  test('tells a queue on a phone with a status, and in words why not', async () => {
    const hall = await openHall(db, v);
    const truus = phone(h);
    await truus.join(hall.code);
    const send = (tekst: string) => truus.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst }, { accept: 'application/json' });
    expect(await send('Uit de tunnel')).toMatchObject({ status: 204, text: '' });
    expect(await send('')).toMatchObject({ status: 422, text: JSON.stringify({ problem: 'Vul dit in.' }) });
    expect(
      (await phone(h).post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: hall.input, tekst: 'x' }, { accept: 'application/json' })).status,
    ).toBe(404);
  });

  test('loses nothing when a browser goes back and other words are typed into the old form', async () => {
    const hall = await openHall(db, v);
    const truus = phone(h);
    await truus.join(hall.code);
    const id = newId();
    for (const tekst of ['Eerst dit', 'Toen dat', 'Toen dat', 'Eerst dit'])
      await truus.post(`/meedoen/${hall.code}/bijdragen`, { id, vraag: hall.input, tekst });
    expect((await texts(hall.id)).sort()).toEqual(['Eerst dit', 'Toen dat']);
  });

  test('can be changed and taken back by whoever said it while the input is open, and not after', async () => {
    const hall = await openHall(db, v);
    const device = await joined(hall.id);
    const id = newId();
    await contribute(db, { device }, { id, inputId: hall.input, text: 'Koffie' });
    expect(await changeContribution(db, device, { id, text: 'Thee' })).toMatchObject({ ok: true });
    expect(await texts(hall.id)).toEqual(['Thee']);
    await closeInput(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input });
    expect(await changeContribution(db, device, { id, text: 'Melk' })).toMatchObject({ reason: 'closed' });
    expect(await withdrawContribution(db, device, id)).toMatchObject({ reason: 'closed' });
  });

  test('taken back takes nobody else’s words along that were merged into it', async () => {
    const hall = await openHall(db, v);
    const [one, other] = [await joined(hall.id), await joined(hall.id)];
    const ids = [newId(), newId()];
    await contribute(db, { device: one }, { id: ids[0] ?? '', inputId: hall.input, text: 'Tijd' });
    await contribute(db, { device: other }, { id: ids[1] ?? '', inputId: hall.input, text: 'Meer tijd' });
    await mergeContributions(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input, ids });
    await withdrawContribution(db, one, ids[0] ?? '');
    const [left] = (await contributionsOf(db, { meetingId: hall.id })).filter((said) => !said.withdrawn_at);
    expect(left).toMatchObject({ text: 'Meer tijd', merged_into: null, times: 1 });
  });

  test('is written down for people without a phone by who leads, also just after closing, and by nobody else', async () => {
    const hall = await openHall(db, v);
    const leader = (who: 'cora' | 'meera') => ({ leader: v.viewers[who], meetingId: hall.id });
    const at = `${hall.desk}/vragen/${hall.input}/bijdragen`;
    expect((await h.post(at, { id: newId(), vraag: hall.input, tekst: 'Kom eens langs', naam: 'Oma Zand' }, v.people.cora)).status).toBe(303);
    await closeInput(db, v.viewers.cora, { meetingId: hall.id, inputId: hall.input });
    expect(await contribute(db, leader('cora'), { id: newId(), inputId: hall.input, text: 'Nagekomen' })).toMatchObject({ ok: true });
    expect((await h.post(at, { id: newId(), tekst: 'Stiekem' }, v.people.meera)).status).toBe(404);
    const said = await contributionsOf(db, { meetingId: hall.id });
    expect(said.map(({ text, name, entered }) => [text, name, entered])).toEqual([
      ['Nagekomen', '', true],
      ['Kom eens langs', 'Oma Zand', true],
    ]);
  });
});

describe('A note on a poster', () => {
  test('needs a section, and only of the poster that was chosen', async () => {
    const [poster, other, section, elsewhere] = [newId(), newId(), newId(), newId()];
    for (const [id, own] of [
      [poster, section],
      [other, elsewhere],
    ] as const) {
      await db
        .insertInto('entry')
        .values({ id, short: id.slice(-7), network_id: v.networks.duin, kind: 'poster', title: 'Poster', author_id: v.people.meera, audience: 'network' })
        .execute();
      await db.insertInto('poster').values({ entry_id: id }).execute();
      await db.insertInto('poster_section').values({ id: own, poster_id: id, position: 1, kind: 'plan', text: 'Graven' }).execute();
    }
    const hall = await openHall(db, v, { kind: 'post_it', entryId: poster });
    const device = await joined(hall.id);
    const pin = (sectionId: string | null) => contribute(db, { device }, { id: newId(), inputId: hall.input, text: 'Mooi', sectionId });
    expect(await pin(null)).toMatchObject({ reason: 'no_section' });
    expect(await pin(elsewhere)).toMatchObject({ reason: 'no_section' });
    expect(await pin(section)).toMatchObject({ ok: true });
    expect(await contributionsOf(db, { meetingId: hall.id })).toMatchObject([{ section_kind: 'plan' }]);
  });
});

describe('Dots', () => {
  test('are as many as there are, one on each thing, and can be taken back', async () => {
    const hall = await openHall(db, v);
    const [one, other] = [await joined(hall.id), await joined(hall.id)];
    const ids = Array.from({ length: 4 }, newId);
    for (const id of ids) await contribute(db, { device: one }, { id, inputId: hall.input, text: `Idee ${id}` });
    const inputId = await ask(db, v, hall.id, { kind: 'dots', question: 'Wat weegt?', ofInputId: hall.input });
    const dot = (nth: number) => ({ inputId, contributionId: ids[nth] ?? '' });
    const given = await Promise.all([0, 0, 1, 2, 3].map((nth) => giveDot(db, other, dot(nth))));
    expect(given.filter(({ ok }) => ok)).toHaveLength(4);
    expect(given.find(({ ok }) => !ok)).toMatchObject({ reason: 'no_dots' });
    await giveDot(db, one, dot(0));
    await takeDotBack(db, other, dot(1));
    expect(await giveDot(db, other, dot(3))).toMatchObject({ ok: true });
    const dots = new Map((await contributionsOf(db, { meetingId: hall.id, inputId: hall.input })).map((said) => [said.id, said.dots]));
    expect(ids.map((id) => dots.get(id))).toEqual([2, 0, 1, 1]);
    expect(await giveDot(db, other, { inputId: hall.input, contributionId: ids[0] ?? '' })).toMatchObject({ reason: 'gone' });
  });
});

describe('The two boxes at the end', () => {
  test('go to the value stories once for each phone, and are seen by nobody in the room', async () => {
    const hall = await openHall(db, v, { kind: 'value' });
    const truus = phone(h);
    await truus.join(hall.code);
    const send = (fields: Record<string, string>) => truus.post(`/meedoen/${hall.code}/waarde`, { vraag: hall.input, ...fields });
    expect((await send({})).status).toBe(422);
    expect((await send({ meeneemt: 'Een geheim plan', mail: 'geen adres' })).text).toContain('Een geheim plan');
    for (const _ of [1, 2]) expect((await send({ meeneemt: 'Een geheim plan', hoopt: 'Rust' })).status).toBe(303);
    const stories = await db.selectFrom('value_story').select(['takes_along', 'hopes', 'person_id']).where('meeting_id', '=', hall.id).execute();
    expect(stories).toEqual([{ takes_along: 'Een geheim plan', hopes: 'Rust', person_id: null }]);
    for (const path of [`/meedoen/${hall.code}`, `/meedoen/${hall.code}/scherm`]) expect((await truus.get(path)).text).not.toContain('geheim plan');
    expect((await h.get(hall.desk, v.people.cora)).text).not.toContain('geheim plan');
  });
});
