import { createHash } from 'node:crypto';
import { newId } from '#platform/id';
import { beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { fateOf } from './fate-of';
import { harvestContribution } from './harvest-contribution';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';
import { mergeSaid } from './merge-said';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
});
const harvest = (contributionId: string, becomes: 'question' | 'tile', text: string) =>
  harvestContribution(db, v.viewers.cora, {
    id: newId(),
    meetingId: day.id,
    contributionId,
    becomes,
    text,
    collaborationId: null,
    blocks: [],
    who: '',
    dueOn: null,
  });

it('who joined under their own name reads what became of their words, named as far as they may read it', async () => {
  const said = await day.says(await day.asks('agenda', 'peers'), 'Hoe delen wij tijd?', v.people.hanna);
  await harvest(said.id, 'question', 'Hoe delen wij tijd?');
  const mine = await home.get(`${day.path}/woorden`, v.people.hanna);
  expect(mine.text).toContain('Hoe delen wij tijd?');
  expect(mine.text).toContain('leervraag');
  expect(mine.text).toContain('/duin/leervragen/');
  expect((await home.get(`${day.path}/woorden`, v.people.bram)).text).not.toContain('Hoe delen wij tijd?');
  expect((await home.get(`${day.path}/woorden`)).status).toBe(404);
});

it('a phone hears that its words became something among peers, and no word or address of it', async () => {
  const said = await day.says(await day.asks('agenda', 'peers'), 'Wat mag niet gehoord worden?');
  await harvest(said.id, 'question', 'Wat mag niet gehoord worden, en waarom?');
  const [fate] = await fateOf(db, { deviceId: said.device });
  expect(fate?.became).toEqual([{ became: 'question', short: null, kind: null, title: null, elsewhere: true }]);
  expect(JSON.stringify(await fateOf(db, { deviceId: newId() }))).toBe('[]');
});

it('a phone in the room has a page of its own for that, and a browser that is not in has none', async () => {
  const token = 'p'.repeat(32);
  const input = await day.asks('tile', 'public');
  const said = await day.says(input, 'Wie vraagt, weet al iets.');
  const hash = createHash('sha256').update(`${day.id} ${token}`).digest('base64url');
  await db.updateTable('room_device').set({ token_hash: hash }).where('id', '=', said.device).execute();
  await harvest(said.id, 'tile', 'Wie vraagt, weet al iets.');
  const { code } = await db.selectFrom('room').select('code').where('meeting_id', '=', day.id).executeTakeFirstOrThrow();
  const page = await home.app.request(`${home.config.baseUrl}/meedoen/${code}/woorden`, { headers: { cookie: `meedoen=${token}` } });
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/Wie vraagt, weet al iets\.[\s\S]*\/duin\/tegels\//);
  const stranger = await home.get(`/meedoen/${code}/woorden`);
  expect(stranger.status).toBe(404);
  expect(stranger.text).not.toContain('Wie vraagt');
});

it('words that were put together with those of others went the same way, before or after the tap', async () => {
  const input = await day.asks('tile', 'public');
  const [one, two, three] = [await day.says(input, 'Zand schuurt.'), await day.says(input, 'Schurend zand.'), await day.says(input, 'Zand schuurt altijd.')];
  await mergeSaid(db, v.viewers.cora, { meetingId: day.id, one: two.id, other: one.id });
  await harvest(one.id, 'tile', 'Zand schuurt.');
  expect((await home.post(`${day.path}/oogst/${three.id}/samenvoeging`, { in: one.id }, v.people.cora)).status).toBe(303);
  for (const { device } of [one, two, three]) {
    const [fate] = await fateOf(db, { deviceId: device });
    expect(fate?.became).toMatchObject([{ became: 'tile', title: 'Zand schuurt.' }]);
  }
  const fed = await db
    .selectFrom('harvested')
    .select('contribution_id')
    .where('entry_id', '=', (eb) => eb.selectFrom('entry').select('id').where('title', '=', 'Zand schuurt.'))
    .execute();
  expect(fed.map((row) => row.contribution_id).toSorted()).toEqual([one.id, two.id, three.id].toSorted());
});
