import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { transact } from '#platform/db';
import { newId, newShort } from '#platform/id';
import { openJobs } from '#platform/jobs';
import { mailer, mailJob, mailQueue } from '#platform/mail';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { village } from '../../test/village';
import { askAfter } from './ask-after';
import { type Seed, seedValue } from './seed-value';
import { valueTexts } from './value-of-meeting';

const { db, url } = await testDatabase();
const v = await village(db);
const h = house({ db });
const received: { to: string; words: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, { envelope }, done) => {
    void text(stream).then((raw) => {
      received.push({ to: envelope.rcptTo[0]?.address ?? '', words: raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=') });
      done();
    });
  },
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const jobs = openJobs(url, [mailQueue], (error) => {
  throw error;
});
await jobs.start([mailJob(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, h.config.mailFrom)]);
const post = { mail: mailer(jobs), baseUrl: h.config.baseUrl };
afterAll(async () => {
  await jobs.stop();
  await new Promise<void>((closed) => server.close(closed));
});

let meeting: { id: string; short: string };
beforeEach(async () => {
  received.splice(0);
  await db.deleteFrom('value_story').execute();
  meeting = { id: newId(), short: newShort() };
  await db
    .insertInto('entry')
    .values({
      ...meeting,
      network_id: v.networks.duin,
      kind: 'meeting',
      title: 'Startdag',
      author_id: v.people.cora,
      collaboration_id: null,
      audience: 'public',
    })
    .execute();
  await db
    .insertInto('meeting')
    .values({ entry_id: meeting.id, starts_at: new Date('2026-05-21T11:00:00Z'), ends_at: new Date('2026-05-21T15:00:00Z') })
    .execute();
});

const seed = async (more: Partial<Seed> = {}): Promise<string> => {
  const id = newId();
  const story = {
    id,
    meetingId: meeting.id,
    personId: null,
    email: 'korrel@voorbeeld.example',
    language: 'nl' as const,
    takesAlong: 'Eerst luisteren.',
    hopes: 'Rust.',
  };
  expect(await transact(db, (tx) => seedValue(tx, { ...story, ...more }))).toEqual({ ok: true, value: null });
  return id;
};
/** As if it was written so long ago. */
const since = (id: string, past: string) =>
  db
    .updateTable('value_story')
    .set({ made_at: sql<Date>`now() - ${past}::interval` })
    .where('id', '=', id)
    .execute();
const story = (id: string) => db.selectFrom('value_story').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const sent = async (count: number) => {
  await askAfter(db, post);
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(count);
};
const link = (nth = 0): string => /http:\/\/localhost:3000(\/(?:en\/)?waarde\/[\w-]+)/.exec(received[nth]?.words ?? '')?.[1] ?? 'none';

describe('What somebody takes along', () => {
  test('is kept once for a form sent twice, and says something', async () => {
    const id = await seed();
    await seed({ id, takesAlong: 'Iets anders' });
    expect(await story(id)).toMatchObject({ takes_along: 'Eerst luisteren.', state: 'seeded' });
    const empty = { id: newId(), meetingId: meeting.id, personId: null, email: null, language: 'nl' as const, takesAlong: '', hopes: '' };
    expect(await transact(db, (tx) => seedValue(tx, empty))).toMatchObject({ reason: 'empty' });
    const known = await seed({ personId: v.people.rachid });
    expect((await story(known)).email).toBeNull();
  });
});

describe('The question after three and nine months', () => {
  test('goes once to one mailbox, however many phones gave its address', async () => {
    const [first, second] = [await seed(), await seed({ email: 'Korrel@voorbeeld.example' })];
    expect([(await story(first)).email, (await story(second)).email]).toEqual(['korrel@voorbeeld.example', null]);
    expect((await story(second)).takes_along).toBe('Eerst luisteren.');
  });

  test('arrives once at a real mail server, to whoever can be reached, with a link of which only a hash is kept', async () => {
    await since(await seed(), '3 months 2 hours');
    await since(await seed({ personId: v.people.rachid }), '3 months 2 hours');
    await since(await seed({ email: null }), '3 months 2 hours');
    await since(await seed({ email: 'vroeg@voorbeeld.example' }), '2 months 27 days');
    await since(await seed({ email: 'laat@voorbeeld.example' }), '13 months');
    await Promise.all([askAfter(db, post), askAfter(db, post)]);
    await sent(2);
    expect(received.map(({ to }) => to).sort()).toEqual(['korrel@voorbeeld.example', 'rachid@duin.example']);
    expect(received[0]?.words).not.toContain('luisteren');
    const token = link().split('/').at(-1) ?? '';
    const kept = await db.selectFrom('value_answer').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('goes to nobody whose meeting was taken back, and in the language they wrote in', async () => {
    await since(await seed({ language: 'en' }), '9 months 1 day');
    await sent(1);
    expect(link()).toContain('/en/waarde/');
    await since(await seed({ email: 'ander@voorbeeld.example' }), '4 months');
    await db.updateTable('entry').set({ retired_at: new Date() }).where('id', '=', meeting.id).execute();
    await askAfter(db, post);
    expect(await db.selectFrom('value_answer').select('id').execute()).toHaveLength(1);
  });

  test('is answered without signing in by one button; opening the page changes nothing', async () => {
    const id = await seed();
    await since(id, '3 months 2 hours');
    await sent(1);
    const before = await db.selectFrom('value_answer').selectAll().execute();
    const opened = await h.get(link());
    expect(opened.status).toBe(200);
    expect(opened.text).toContain('Eerst luisteren.');
    expect(await db.selectFrom('value_answer').selectAll().execute()).toEqual(before);
    expect((await h.post(link(), { antwoord: 'faded' })).status).toBe(303);
    expect((await h.get(link())).text).toContain('Waardoor zakte het weg?');
    expect((await h.post(link(), { antwoord: 'applied', woorden: 'Elke maandag.', delen: 'ja' })).status).toBe(303);
    expect(await story(id)).toMatchObject({ state: 'applied', words: 'Elke maandag.', email: 'korrel@voorbeeld.example' });
    expect((await valueTexts(db, meeting.id)).map(({ words }) => words)).toEqual(['Elke maandag.']);
    const long = 'a '.repeat(600);
    const refused = await h.post(link(), { antwoord: 'applied', woorden: long });
    expect([refused.status, refused.text.includes(long.trim())]).toEqual([422, true]);
    expect((await h.post(link(), { antwoord: 'famous' })).status).toBe(422);
    expect(h.lines.map((line) => JSON.stringify(line)).join()).not.toContain(link().split('/').at(-1));
  });

  test('comes back after nine months from where it stood; then the first link is closed, and after the answer the address is gone', async () => {
    const id = await seed();
    await since(id, '3 months 2 hours');
    await sent(1);
    await h.post(link(), { antwoord: 'applied' });
    await since(id, '9 months 2 hours');
    await sent(2);
    expect((await h.get(link(0))).status).toBe(410);
    expect((await h.post(link(0), { antwoord: 'faded' })).status).toBe(410);
    expect((await h.get(link(1))).text).not.toContain('value="seeded"');
    expect((await h.post(link(1), { antwoord: 'seeded' })).status).toBe(422);
    await h.post(link(1), { antwoord: 'realised' });
    expect(await story(id)).toMatchObject({ state: 'realised', email: null });
  });

  test('is over when asked, and addresses are gone after a year', async () => {
    const id = await seed();
    await since(id, '3 months 2 hours');
    await sent(1);
    expect((await h.post(`${link()}/stop`)).status).toBe(303);
    expect(await story(id)).toMatchObject({ email: null, stopped_at: expect.any(Date) });
    expect((await h.get(link())).text).toContain('We mailen je hierover niet meer.');
    const old = await seed();
    await since(old, '12 months 2 hours');
    await askAfter(db, post);
    expect(await story(old)).toMatchObject({ email: null });
    expect(received).toHaveLength(1);
  });

  test('does not open by guessing, nor after three months', async () => {
    await since(await seed(), '3 months 2 hours');
    await sent(1);
    expect((await h.get('/waarde/geheim')).status).toBe(404);
    expect((await h.post('/waarde/geheim', { antwoord: 'faded' })).status).toBe(404);
    await db.updateTable('value_answer').set({ asked_at: sql<Date>`now() - interval '3 months 2 hours'` }).execute();
    expect((await h.get(link())).status).toBe(410);
  });
});

describe('Who leads the meeting', () => {
  test('reads numbers without small cells, and words of those alone who said so', async () => {
    for (let nth = 0; nth < 4; nth++) await seed({ email: null, takesAlong: `Geheim ${nth}` });
    await seed({ email: null, takesAlong: 'Deel dit maar', shareable: true });
    const faded = await seed({ email: null });
    await db.updateTable('value_story').set({ state: 'faded' }).where('id', '=', faded).execute();
    const at = `/duin/bijeenkomsten/${meeting.short}/waarde`;
    for (const who of [undefined, 'rachid', 'meera', 'kees'] as const) expect((await h.get(at, who && v.people[who])).status).toBe(404);
    const { text } = await h.get(at, v.people.cora);
    expect(text).toContain('Deel dit maar');
    expect(text).not.toContain('Geheim');
    expect(text).toMatch(/gezaaid<\/th><td[^>]*>5</);
    expect(text).toMatch(/weggezakt<\/th><td[^>]*>te weinig om te tonen</);
    expect(text).not.toContain('Samen<');
  });
});
