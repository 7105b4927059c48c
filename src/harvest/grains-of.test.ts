import { newId } from '#platform/id';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { harvestContribution } from './harvest-contribution';
import { type MeetingDay, meetingDay } from './meeting-day.fixture';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
let day: MeetingDay;
beforeAll(async () => {
  v = await village(db);
  day = await meetingDay(db, v, 'public');
});

const harvested = async (contributionId: string, text: string) => {
  const one = { id: newId(), meetingId: day.id, contributionId, collaborationId: null, blocks: [v.blocks.leren], who: '', dueOn: null };
  const done = await harvestContribution(db, v.viewers.cora, { ...one, becomes: 'question', text });
  return db
    .selectFrom('entry')
    .select(['id', 'short', 'title', 'audience'])
    .where('id', '=', done.ok ? done.value.id : newId())
    .executeTakeFirstOrThrow();
};
const trail = async (short: string, who?: string) => (await home.get(`/duin/spoor/${short}`, who)).text;

describe('The first words of something', () => {
  test('stand on its trail without a name, and who said them finds there what they became', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), 'Waarom praten wij nooit over geld?', v.people.hanna);
    const question = await harvested(said.id, 'Hoe praten wij over geld, terwijl niemand begint?');
    const text = await trail(question.short, v.people.bram);
    for (const shown of ['Gezegd in de zaal', 'Waarom praten wij nooit over geld?', 'Gezegd bij Leerdag aan zee']) expect(text).toContain(shown);
    expect(text).not.toContain('Hanna');
    const mine = (await home.get('/duin/mijn-woorden', v.people.hanna)).text;
    for (const shown of ['Je zei in de zaal', 'Waarom praten wij nooit over geld?', question.title]) expect(mine).toContain(shown);
    expect((await home.get('/duin/mijn-woorden', v.people.bram)).text).not.toContain('Waarom praten wij nooit over geld?');
  });

  test('stay with the people the room was told of when what they became is shown to more', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), 'Alleen hier durf ik dit te zeggen.');
    const question = await harvested(said.id, 'Hoe zeggen wij het moeilijke, terwijl iedereen kijkt?');
    expect(await trail(question.short, v.people.rachid)).toContain('Alleen hier durf ik dit te zeggen.');
    await db.updateTable('entry').set({ audience: 'public' }).where('id', '=', question.id).execute();
    for (const who of [undefined, v.people.nadia, v.people.rachid])
      expect(await trail(question.short, who)).not.toContain('Alleen hier durf ik dit te zeggen.');
    expect(await trail(question.short)).toContain('Leerdag aan zee');
  });

  test('are gone from it when they were hidden, taken back or never shown, and when the harvest was undone', async () => {
    const input = await day.asks('agenda', 'peers');
    const shown = async (change: (contribution: string) => Promise<unknown>) => {
      const said = await day.says(input, 'Dit had niemand mogen lezen.');
      const question = await harvested(said.id, 'Hoe gaat het verder, terwijl niemand het weet?');
      await change(said.id);
      return (await trail(question.short, v.people.rachid)).includes('Dit had niemand mogen lezen.');
    };
    const contribution = (id: string) => db.updateTable('contribution').where('id', '=', id);
    expect(await shown(async () => undefined)).toBe(true);
    expect(await shown((id) => contribution(id).set({ hidden_at: new Date(), hidden_reason: 'x' }).execute())).toBe(false);
    expect(await shown((id) => contribution(id).set({ withdrawn_at: new Date() }).execute())).toBe(false);
    expect(await shown((id) => db.updateTable('harvested').set({ undone_at: new Date() }).where('contribution_id', '=', id).execute())).toBe(false);
    expect(await shown(() => db.updateTable('room_input').set({ blurred: true }).where('id', '=', input).execute())).toBe(false);
  });

  test('are not read by who is only asked for a yes to what they became', async () => {
    const said = await day.says(await day.asks('agenda', 'peers'), 'Onder collega’s durf ik dit.');
    const question = await harvested(said.id, 'Hoe gaat het hogerop, terwijl niemand het vraagt?');
    await db
      .insertInto('approval')
      .values({ id: newId(), entry_id: question.id, to_audience: 'public', decider: 'coordinator', asked_by: v.people.hanna, note: '' })
      .execute();
    expect(await trail(question.short, v.people.cora)).toContain(question.title);
    expect(await trail(question.short, v.people.cora)).not.toContain('Onder collega’s durf ik dit.');
  });
});
