import { audiences } from '#entries/audience';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { liveAgain } from './live-again';
import { loadExamples } from './load-examples';

const { db } = await testDatabase();
const said: string[] = [];
const say = (line: string): void => void said.push(line);

it('fills an empty database with the example networks, quickly', async () => {
  const start = performance.now();
  const loaded = await loadExamples(db, say);
  expect(said.join('\n')).toMatch(/^lln: \d+ nieuw, 0 gewijzigd, \d+ hetzelfde gebleven\.\nmijnstreek: \d+ nieuw/);
  expect(loaded).toBe(true);
  // Under a second by itself; the other tests run at the same time.
  expect(performance.now() - start, 'milliseconds').toBeLessThan(10_000);
});

it('never comes between people and their own work: where a network stands, nothing is loaded', async () => {
  expect(await loadExamples(db, say)).toBe(false);
});

it('holds eleven collaborations, of which only the four known ones are real', async () => {
  const found = await db
    .selectFrom('network_collaboration')
    .innerJoin('network', 'network.id', 'network_id')
    .innerJoin('collaboration', 'collaboration.id', 'collaboration_id')
    .select(['collaboration.name', 'fictitious'])
    .where('network.slug', '=', 'lln')
    .execute();
  expect(found).toHaveLength(11);
  expect(found.filter(({ fictitious }) => !fictitious)).toHaveLength(4);
  for (const { name, fictitious } of found) if (fictitious) expect(name).toMatch(/^Voorbeeld/);
});

it('lets every audience, every state and every role be seen', async () => {
  const questions = await db
    .selectFrom('entry')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .innerJoin('network', 'network.id', 'network_id')
    .select(['audience', 'state', 'network.slug'])
    .execute();
  const inLln = questions.filter(({ slug }) => slug === 'lln');
  expect(inLln.length).toBeGreaterThanOrEqual(40);
  expect(new Set(inLln.map(({ audience }) => audience))).toEqual(new Set(audiences));
  expect(new Set(inLln.map(({ state }) => state))).toEqual(new Set(['noticed', 'asked', 'exploring', 'testing', 'answered', 'dissolved', 'parked']));
  const roles = await db.selectFrom('role').select('kind').distinct().execute();
  expect(roles).toHaveLength(9);
});

it('lets nobody in it speak where they could not have read', async () => {
  const { rows } = await sql<{ name: string; title: string }>`
    with member as (
      select role.person_id, network_collaboration.network_id, role.collaboration_id from role join network_collaboration using (collaboration_id)
      union select person_id, network_id, null from role where network_id is not null and kind in ('guide')),
    national as (select person_id, network_id from role where kind = 'national_party')
    select person.name, entry.title from remark join entry on entry.id = remark.entry_id join person on person.id = remark.author_id
     where remark.audience in ('peers', 'collaboration') and (
       exists (select from national where national.person_id = person.id and national.network_id = entry.network_id)
       or not exists (select from member where member.person_id = person.id and member.network_id = entry.network_id
         and (remark.audience = 'peers' or member.collaboration_id = entry.collaboration_id)))`.execute(db);
  expect(rows).toEqual([]);
});

it('holds a past meeting, a coming one and one that is going on, also when the demonstration is started days later', async () => {
  const hours = 3_600_000;
  const meetings = () =>
    db
      .selectFrom('meeting')
      .innerJoin('entry', 'entry.id', 'entry_id')
      .leftJoin('room', 'room.meeting_id', 'entry_id')
      .select(['entry_id', 'title', 'starts_at', 'ends_at', 'room.expires_at', 'room.code'])
      .orderBy('starts_at')
      .execute();
  const now = Date.now();
  const first = await meetings();
  expect(first.some(({ ends_at }) => ends_at.getTime() < now)).toBe(true);
  expect(first.some(({ starts_at }) => starts_at.getTime() > now)).toBe(true);
  const live = first.find(({ starts_at, ends_at }) => starts_at.getTime() < now && ends_at.getTime() > now);
  expect(live?.code).toMatch(/^[A-Z0-9]{6}$/);
  await db.transaction().execute(async (tx) => {
    const id = live?.entry_id ?? '';
    await tx
      .updateTable('meeting')
      .set({ starts_at: new Date(now - 60 * hours), ends_at: new Date(now - 50 * hours) })
      .where('entry_id', '=', id)
      .execute();
  });
  await liveAgain(db);
  const again = (await meetings()).find(({ title }) => title === live?.title);
  expect(again?.starts_at.getTime()).toBeLessThan(now);
  expect(again?.ends_at.getTime()).toBeGreaterThan(now + hours);
  expect(again?.expires_at?.getTime()).toBeGreaterThan(now + hours);
});

it('lets nobody in a room or on a poster be somebody who could be mistaken for real', async () => {
  const words = await db.selectFrom('meeting').innerJoin('entry', 'entry.id', 'entry_id').select(['title', 'purpose', 'place']).execute();
  for (const { title, purpose, place } of words) expect(`${title} ${purpose} ${place}`).toMatch(/voorbeeld|verzonnen/i);
});
