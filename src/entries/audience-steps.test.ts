import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { type Village, village } from '../../test/village';
import { remindDeciders } from './remind-deciders';

const database = await testDatabase();
const { db } = database;
const home = house(database);
let duin: Village;
beforeAll(async () => {
  duin = await village(db);
});
const waited = (days: number) =>
  sql`update approval set asked_at = asked_at - ${`${days} days`}::interval, reminded_at = reminded_at - ${`${days} days`}::interval`.execute(db);
const remind = () => remindDeciders(db, { send: async (_tx, letter) => void home.letters.push(letter) }, 'https://zand.example');

test('who decides is reminded after five days, then every week, three times and no more, and never of words', async () => {
  const { id, short } = duin.questions.collaboration;
  const { title } = await db.selectFrom('entry').select('title').where('id', '=', id).executeTakeFirstOrThrow();
  const base = `/duin/stukken/${short}`;
  await home.post(`${base}/doelgroep`, { doelgroep: 'public', toelichting: 'Dit helpt anderen.' }, duin.people.rachid);
  home.letters.length = 0;
  expect(await remind()).toBe(0);
  await waited(5);
  expect(await remind()).toBe(1);
  expect(home.letters[0]).toMatchObject({ text: expect.stringContaining('https://zand.example/duin/te-doen') });
  expect(JSON.stringify(home.letters)).not.toContain(title);
  expect(await remind()).toBe(0);
  for (const _ of [1, 2, 3]) {
    await waited(7);
    await remind();
  }
  expect(home.letters).toHaveLength(3);
});

test('who asks and who decides read who did what, when, and the words with it; for others the page is not there', async () => {
  const { id, short } = duin.questions.collaboration;
  const base = `/duin/stukken/${short}`;
  const asked = await db.selectFrom('approval').select('id').where('entry_id', '=', id).where('decided_at', 'is', null).executeTakeFirstOrThrow();
  await home.post(`${base}/akkoord`, { vraag: asked.id, besluit: 'ja', antwoord: 'Mooi zo.' }, duin.people.meera);
  const seen = await home.get(`${base}/stappen`, duin.people.rachid);
  expect(seen.text).toMatch(/Rachid[^<]* vroeg akkoord[\s\S]*Meera[^<]* gaf akkoord[\s\S]*Mooi zo\./);
  expect((await home.get(`${base}/stappen`, duin.people.hanna)).status).toBe(404);
  expect((await home.get(`${base}/stappen`)).status).toBe(404);
});

test('the letters about a yes that is asked, and about what was hidden, carry no word of the piece, in their link neither', async () => {
  const { short } = duin.questions.peers;
  home.letters.length = 0;
  await home.post(`/duin/stukken/${short}/doelgroep`, { doelgroep: 'public', toelichting: '' }, duin.people.meera);
  await home.post(`/duin/stukken/${short}/verberging`, { reden: 'Even niet.' }, duin.people.meera);
  const links = home.letters.map(({ text }) => /https?:\S+/.exec(text)?.[0]);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).toMatch(new RegExp(`/duin/leervragen/${short}$`));
});
