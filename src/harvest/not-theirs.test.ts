import { planIdeaAsItem } from '#meetings/idea-item';
import { addSubject } from '#meetings/item-subjects';
import { newId, newShort } from '#platform/id';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { prepareInput } from '#room/prepare-input';
import { ask, openHall, phone } from '#room/room.fixture';
import { harvestContribution } from './harvest-contribution';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v);
});

/** Something of the other network that everybody may read. */
async function elsewhere(kind: 'idea' | 'poster') {
  const id = newId();
  await db
    .insertInto('entry')
    .values({ id, short: newShort(), network_id: v.networks.kust, kind, title: 'Van De Kust', author_id: v.people.kees, audience: 'public' })
    .execute();
  if (kind === 'idea') await db.insertInto('idea').values({ entry_id: id, about: 'form', text: '' }).execute();
  else await db.insertInto('poster').values({ entry_id: id, opening: 'Wij van de kust' }).execute();
  return id;
}

describe('Who leads a meeting', () => {
  it('and left the network no longer leads it, nor reads what was said there', async () => {
    const input = await day.asks('idea', 'peers');
    await day.says(input, 'Onder ons gezegd');
    const photo = newId();
    await db
      .insertInto('photo')
      .values({ id: photo, meeting_id: day.id, small: 'a'.repeat(64), large: 'b'.repeat(64), width: 1, height: 1, added_by: v.people.hanna })
      .execute();
    const pages = ['', '/oogst', '/verslag', '/regie', '/mensen', '/programma', '/waarde', '/agenda.ics', '/fotos', `/fotos/${photo}`].map(
      (part) => `${day.path}${part}`,
    );
    const statuses = () => Promise.all(pages.map(async (path) => (await home.get(path, v.people.gijs)).status));
    expect(await statuses()).toEqual(pages.map(() => 200));
    const role = db.updateTable('role').where('person_id', '=', v.people.gijs);
    await role.set({ ended_at: new Date() }).execute();
    expect(await statuses()).toEqual(pages.map(() => 404));
    expect((await home.post(`${day.path}/oogst/alles`, { vraag: input, wordt: 'idea' }, v.people.gijs)).status).toBe(404);
    expect((await home.get('/duin/bijeenkomsten', v.people.gijs)).text).not.toContain('Leerdag aan zee');
    await role.set({ ended_at: null }).execute();
    expect(await statuses()).toEqual(pages.map(() => 200));
  });

  it('does not move, serve or ask about what stands in another network, also when everybody may read it', async () => {
    const [idea, poster] = [await elsewhere('idea'), await elsewhere('poster')];
    const item = { startsAt: new Date(Date.now() - 3_600_000), minutes: 5, title: 'Tafel', explanation: '', formatId: null, ledBy: '', place: '' };
    const plan = {
      item: { ...item, chosen: false, capacity: null, meetingId: day.id, id: newId() },
      ideaId: idea,
      reply: 'Dat doen wij.',
      post: { mail: { send: async () => {} }, baseUrl: 'https://leren.example', network: { slug: 'duin', name: 'Duindorp' } },
    };
    expect(await planIdeaAsItem(db, v.viewers.cora, plan)).toMatchObject({ reason: 'gone' });
    expect(await db.selectFrom('idea').select('state').where('entry_id', '=', idea).executeTakeFirst()).toEqual({ state: 'new' });
    const { id: itemId } = await db.selectFrom('meeting_item').select('id').where('meeting_id', '=', day.id).executeTakeFirstOrThrow();
    expect(await addSubject(db, v.viewers.cora, { meetingId: day.id, itemId, entryId: poster })).toMatchObject({ reason: 'no_such_subject' });
    const asked = { id: newId(), meetingId: day.id, kind: 'post_it' as const, question: 'Wat valt op?', audience: 'network' as const };
    expect(await prepareInput(db, v.viewers.cora, { ...asked, entryId: poster, ofInputId: null, most: null, blurred: false })).toMatchObject({
      reason: 'no_source',
    });
  });
});

describe('A name', () => {
  it('of somebody who joined as themselves does not stand on a tile for everybody', async () => {
    for (const [told, signed] of [
      ['public', ''],
      ['network', 'Hanna Postma'],
    ] as const) {
      const said = await day.says(await day.asks('tile', told), 'Zand wacht niet op een besluit', v.people.hanna);
      await db.updateTable('contribution').set({ name: 'Hanna Postma' }).where('id', '=', said.id).execute();
      const id = newId();
      const tap = { id, meetingId: day.id, contributionId: said.id, becomes: 'tile' as const, text: 'Zand wacht niet op een besluit' };
      expect(await harvestContribution(db, v.viewers.cora, { ...tap, collaborationId: null, blocks: [], who: '', dueOn: null })).toMatchObject({ ok: true });
      const tile = db.selectFrom('tile').innerJoin('entry', 'entry.id', 'tile.entry_id').select(['tile.signed', 'entry.audience']);
      expect(await tile.where('entry_id', '=', id).executeTakeFirst()).toEqual({ signed, audience: told });
    }
  });

  it('that is given later is not put under what a phone said before without one', async () => {
    const hall = await openHall(db, v);
    const input = await ask(db, v, hall.id);
    const hers = phone(home);
    await hers.join(hall.code);
    await hers.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: input, tekst: 'Zonder naam gezegd' });
    const cookie = await home.cookieOf(v.people.hanna);
    hers.jar.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1));
    expect((await hers.post(`/meedoen/${hall.code}/deelname`, { als: 'mij' })).status).toBe(303);
    await hers.post(`/meedoen/${hall.code}/bijdragen`, { id: newId(), vraag: input, tekst: 'Onder mijn naam gezegd' });
    const said = await db
      .selectFrom('contribution')
      .innerJoin('room_device', 'room_device.id', 'contribution.device_id')
      .select(['contribution.text', 'room_device.person_id'])
      .where('contribution.meeting_id', '=', hall.id)
      .orderBy('contribution.made_at')
      .execute();
    expect(said).toEqual([
      { text: 'Zonder naam gezegd', person_id: null },
      { text: 'Onder mijn naam gezegd', person_id: v.people.hanna },
    ]);
  });
});

it('What was agreed for the network is not in the draft for somebody from outside who came with the code', async () => {
  const open = await meetingDay(db, v, 'public');
  await db
    .insertInto('agreement')
    .values({
      id: newId(),
      meeting_id: open.id,
      text: 'Voor het netwerk afgesproken',
      owner: 'Hanna',
      due_on: null,
      audience: 'network',
      made_by: v.people.cora,
    })
    .execute();
  await db
    .insertInto('report_draft')
    .values({
      meeting_id: open.id,
      sections: JSON.stringify([{ kind: 'agreements', title: 'Afspraken', text: '' }]),
      made_by: v.people.cora,
      shown_at: new Date(),
    })
    .execute();
  for (const who of ['otto', 'nadia'] as const) await open.attended(v.people[who]);
  expect((await home.get(`${open.path}/verslag`, v.people.nadia)).text).toContain('Voor het netwerk afgesproken');
  const outside = await home.get(`${open.path}/verslag`, v.people.otto);
  expect(outside.status).toBe(200);
  expect(outside.text).not.toContain('Voor het netwerk afgesproken');
});
