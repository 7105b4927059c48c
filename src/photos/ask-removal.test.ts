import { beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house, type House } from '../../test/house';
import { type Person, type Village, village } from '../../test/village';
import { newId, newShort } from '#platform/id';
import { atOnceInAnHour } from './ask-removal';
import { aMeeting, aPhoto, filesBelow, formOf } from './photos.fixture';

let db: Awaited<ReturnType<typeof testDatabase>>['db'];
let v: Village;
let h: House;
let meeting: Awaited<ReturnType<typeof aMeeting>>;
beforeAll(async () => {
  const opened = await testDatabase();
  db = opened.db;
  v = await village(db);
  h = house(opened);
});
beforeEach(async () => {
  meeting = await aMeeting(db, v, 'public');
  h.letters.splice(0);
});

async function shown(count = 1): Promise<string[]> {
  const files = await Promise.all(Array.from({ length: count }, async () => ['a.jpg', await aPhoto(60, 40).jpeg().toBuffer()] as [string, Buffer]));
  await h.send(meeting.at, formOf(...files), v.people.hanna);
  await db.updateTable('photo').set({ alternative: 'Een kring', consent_at: new Date(), shown_at: new Date() }).where('meeting_id', '=', meeting.id).execute();
  return (await db.selectFrom('photo').select('id').where('meeting_id', '=', meeting.id).orderBy('added_at').execute()).map(({ id }) => id);
}
const ask = (id: string | undefined, who?: Person) => h.post(`${meeting.at}/${id}/weg`, {}, who && v.people[who]);
const sees = async (id: string | undefined, who?: Person) => (await h.get(`${meeting.at}/${id}/klein.webp`, who && v.people[who])).status === 200;

test('anybody who sees a photo takes it away with one press; it is gone for everybody but who leads, who are told', async () => {
  const [id] = await shown();
  expect(await sees(id)).toBe(true);
  expect((await ask(id)).location).toBe(meeting.at);
  for (const who of [undefined, 'rachid', 'hanna'] as const) expect([who, await sees(id, who)]).toEqual([who, false]);
  expect((await h.get(meeting.at)).text).not.toContain(id);
  expect(await sees(id, 'gijs')).toBe(true);
  expect(h.letters.map(({ to }) => to).sort()).toEqual(['cora@duin.example', 'gijs@duin.example']);
  expect(h.letters[0]?.text).toContain(`http://localhost:3000${meeting.at}`);
  const told = await db.selectFrom('happening').select(['by_id', 'details']).where('kind', '=', 'photo.removed').where('entry_id', '=', meeting.id).execute();
  expect(told).toEqual([{ by_id: null, details: {} }]);
});

test('a second press, at once or later, is answered like the first', async () => {
  const [id] = await shown();
  const answers = await Promise.all([ask(id), ask(id), ask(id)]);
  expect([...answers, await ask(id, 'hanna')].map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect((await ask(newId())).status).toBe(404);
  expect(h.letters).toHaveLength(2);
  expect(
    await db
      .selectFrom('photo_removal')
      .select('id')
      .where('photo_id', '=', id ?? '')
      .execute(),
  ).toHaveLength(1);
});

test('who leads removes it for good, with its files', async () => {
  const [id] = await shown();
  await ask(id, 'rachid');
  const before = filesBelow(h.filesFolder).length;
  expect((await h.get(meeting.at, v.people.cora)).text).toContain('Gevraagd om weg te halen');
  expect((await h.post(`${meeting.at}/${id}/verwijderen`, {}, v.people.rachid)).status).toBe(404);
  expect((await h.post(`${meeting.at}/${id}/verwijderen`, {}, v.people.hanna)).status).toBe(404);
  expect((await h.post(`${meeting.at}/${id}/verwijderen`, {}, v.people.gijs)).status).toBe(303);
  expect(await sees(id, 'gijs')).toBe(false);
  expect(filesBelow(h.filesFolder).length).toBe(before - 2);
});

test('shown again only with a reason; after that who asks again asks who leads first, so it does not go to and fro', async () => {
  const [id] = await shown();
  await ask(id);
  expect((await h.post(`${meeting.at}/${id}/houden`, { reden: '' }, v.people.gijs)).status).toBe(422);
  expect((await h.post(`${meeting.at}/${id}/houden`, { reden: 'x' }, v.people.hanna)).status).toBe(404);
  expect((await h.post(`${meeting.at}/${id}/houden`, { reden: 'Er staat niemand op.' }, v.people.gijs)).status).toBe(303);
  expect(await sees(id)).toBe(true);
  h.letters.splice(0);
  for (let times = 0; times < 3; times++) await ask(id);
  expect(await sees(id)).toBe(true);
  expect(h.letters).toHaveLength(2);
  expect((await h.get(meeting.at, v.people.gijs)).text).toContain('De foto is nog te zien.');
  await h.post(`${meeting.at}/${id}/verwijderen`, {}, v.people.cora);
  expect(await sees(id)).toBe(false);
});

test('a whole wall asked away by nobody in particular stops going at once, and nothing asked is lost', async () => {
  const ids = await shown(atOnceInAnHour + 2);
  for (const id of ids) await ask(id);
  expect(await Promise.all(ids.slice(-2).map((id) => sees(id)))).toEqual([true, true]);
  expect(await sees(ids[0])).toBe(false);
  const asked = await db.selectFrom('photo_removal').select('id').where('photo_id', 'in', ids).execute();
  expect(asked).toHaveLength(ids.length);
  // One letter each, not one a photo.
  expect(h.letters).toHaveLength(2);
  expect((await ask(ids.at(-1), 'rachid')).status).toBe(303);
});

test('who reads only the published report sees its photos and can take them away too', async () => {
  meeting = await aMeeting(db, v, 'peers');
  const [id] = await shown();
  expect(await sees(id)).toBe(false);
  expect((await ask(id)).status).toBe(404);
  const report = newId();
  await db
    .insertInto('entry')
    .values({
      id: report,
      short: newShort(),
      network_id: v.networks.duin,
      kind: 'report',
      title: 'Verslag',
      author_id: null,
      collaboration_id: null,
      audience: 'public',
    })
    .execute();
  await db.insertInto('meeting_report').values({ entry_id: report, meeting_id: meeting.id, sections: '[]' }).execute();
  expect(await sees(id)).toBe(true);
  expect((await h.get(meeting.at)).status).toBe(404);
  expect((await ask(id)).location).toBe('/duin');
  expect(await sees(id)).toBe(false);
});
