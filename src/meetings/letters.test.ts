import { readConfig } from '#platform/config';
import { openJobs } from '#platform/jobs';
import { type Letter, mailer, mailJob, mailQueue } from '#platform/mail';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { type Person, type Village, village } from '../../test/village';
import { cancelMeeting, uncancelMeeting } from './cancel-meeting';
import { changeMeeting } from './change-meeting';
import { askToInvite, inviteBatches } from './invite';
import { crowd, days, meetingSaid, planned } from './meeting.fixture';
import { meetingById } from './meeting-here';
import { remind } from './remind';
import { signUp, withdraw } from './sign-up';

const { db, url } = await testDatabase();
type Received = { to: string; subject: string; words: string };
let box: Received[] = [];
const plain = (raw: string): string =>
  Buffer.from(
    raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
const headerOf = (raw: string): string =>
  (/^Subject: ((?:.|\r\n[ \t])*)/m.exec(raw)?.[1] ?? '')
    .replace(/\?=\r\n[ \t]=\?/g, '?==?')
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, said: string) => plain(said.replaceAll('_', ' ')));
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, { envelope }, done) => {
    void text(stream).then((raw) => {
      box.push({ to: envelope.rcptTo[0]?.address ?? '', subject: headerOf(raw), words: plain(raw) });
      done();
    });
  },
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const jobs = openJobs(url, [mailQueue], (error) => {
  throw error;
});
const config = readConfig({}, 'test');
await jobs.start([mailJob(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, config.mailFrom)]);
afterAll(async () => {
  await jobs.stop();
  await new Promise<void>((closed) => server.close(closed));
});
const post = { mail: mailer(jobs), url: config.baseUrl };
let v: Village;
beforeAll(async () => {
  v = await village(db);
  await db.updateTable('person').set({ language: 'en' }).where('id', '=', v.people.nadia).execute();
});

/** The letters about one meeting, once they have come through the queue and the mail server. */
async function arrived(title: string, count: number): Promise<Received[]> {
  const about = () => box.filter(({ subject }) => subject.includes(title));
  await expect.poll(() => about().length, { timeout: 30_000 }).toBe(count);
  const letters = about();
  box = box.filter((letter) => !letters.includes(letter));
  return letters.sort((a, b) => a.to.localeCompare(b.to));
}
const email = (who: Person) => `${who}@duin.example`;
const moveStart = (id: string, starts: Date) =>
  db
    .updateTable('meeting')
    .set({ starts_at: starts, ends_at: new Date(starts.getTime() + 3_600_000) })
    .where('entry_id', '=', id)
    .execute();
const backdate = (id: string) =>
  db
    .updateTable('meeting_sign_up')
    .set({ asked_at: days(-30) })
    .where('meeting_id', '=', id)
    .execute();

describe('letters about a meeting, through the queue and a real mail server', () => {
  test('confirm a seat or a place on the waiting list, and say when a seat came free, each in the reader’s language', async () => {
    const meeting = await planned(db, v, { title: 'Schelpendag', capacity: 1 });
    await signUp(db, v.viewers.rachid, meeting.id, post);
    await signUp(db, v.viewers.rachid, meeting.id, post);
    await signUp(db, v.viewers.nadia, meeting.id, post);
    const [waiting, seat] = await arrived('Schelpendag', 2);
    expect(seat).toMatchObject({ to: email('rachid'), subject: 'Je bent aangemeld: Schelpendag' });
    expect(seat?.words).toContain(`http://localhost:3000${meeting.path}`);
    expect(seat?.words).toContain(`http://localhost:3000${meeting.path}/agenda.ics`);
    expect(waiting).toMatchObject({ to: email('nadia'), subject: 'You are on the waiting list: Schelpendag' });
    expect(waiting?.words).toContain('place 1 of the waiting list');
    expect(waiting?.words).toContain(`http://localhost:3000/en${meeting.path}`);
    await withdraw(db, v.viewers.rachid, meeting.id, post);
    expect(await arrived('Schelpendag', 1)).toMatchObject([{ to: email('nadia'), subject: 'There is a seat for you: Schelpendag' }]);
  });

  test('invite everybody who may see it, once, in batches; not who signed up, nor who may not see it', async () => {
    await crowd(db, v, 70);
    const meeting = await planned(db, v, { title: 'Duinpandag' });
    await signUp(db, v.viewers.hanna, meeting.id);
    expect(await askToInvite(db, v.viewers.meera, meeting.id)).toMatchObject({ reason: 'gone' });
    expect(await askToInvite(db, v.viewers.cora, meeting.id)).toMatchObject({ ok: true });
    // Handed over as far as the queue: one by one through the mail server these would take long.
    const letters: Letter[] = [];
    const pile = { mail: { send: async (_tx: unknown, letter: Letter) => void letters.push(letter) }, url: config.baseUrl };
    const written = await Promise.all([inviteBatches(db, pile), inviteBatches(db, pile)]);
    expect(written[0] + written[1]).toBe(80);
    const readers = letters.map(({ to }) => to);
    expect(new Set(readers).size).toBe(80);
    expect(readers).not.toContain(email('hanna'));
    expect(readers).not.toContain(email('kees'));
    expect(letters.find(({ to }) => to === email('nadia'))?.subject).toBe('Invitation: Duinpandag');
    await askToInvite(db, v.viewers.cora, meeting.id);
    expect(await inviteBatches(db, pile)).toBe(0);
    const narrow = await planned(db, v, { title: 'Niet af', audience: 'self' });
    expect(await askToInvite(db, v.viewers.cora, narrow.id)).toMatchObject({ reason: 'draft' });
  });

  test('remind a week and a day before, once each; not who waits, withdrew or has just signed up, and not when it is cancelled', async () => {
    const meeting = await planned(db, v, { title: 'Strandweek', capacity: 2 });
    for (const who of ['rachid', 'hanna', 'lars'] as const) await signUp(db, v.viewers[who], meeting.id);
    await backdate(meeting.id);
    expect(await remind(db, post)).toBe(0);
    await moveStart(meeting.id, days(6.9));
    expect(await remind(db, post)).toBe(2);
    expect(await remind(db, post)).toBe(0);
    expect((await arrived('Strandweek', 2)).map(({ to }) => to)).toEqual([email('hanna'), email('rachid')]);
    await withdraw(db, v.viewers.hanna, meeting.id);
    await moveStart(meeting.id, days(0.9));
    // Lars moved up when Hanna withdrew.
    const both = await Promise.all([remind(db, post), remind(db, post)]);
    expect(both[0] + both[1]).toBe(2);
    expect((await arrived('Strandweek', 2)).map(({ to }) => to)).toEqual([email('lars'), email('rachid')]);
    const off = await planned(db, v, { title: 'Windstil' });
    await signUp(db, v.viewers.rachid, off.id);
    await backdate(off.id);
    await moveStart(off.id, days(5));
    await cancelMeeting(db, v.viewers.cora, { meetingId: off.id, reason: 'Geen wind.' });
    const fresh = await planned(db, v, { title: 'Net bekend', startsAt: days(5), endsAt: days(5.2) });
    await signUp(db, v.viewers.rachid, fresh.id);
    expect(await remind(db, post)).toBe(0);
  });

  test('tell who signed up of another time or place, of a cancelling with its reason, and of its undoing; not of another wording', async () => {
    const said = meetingSaid(v, { title: 'Helmdag' });
    const meeting = await planned(db, v, said);
    for (const who of ['rachid', 'nadia'] as const) await signUp(db, v.viewers[who], meeting.id);
    const change = { ...said, meetingId: meeting.id };
    await changeMeeting(db, v.viewers.cora, { ...change, version: 1, capacity: 40 }, post);
    await changeMeeting(db, v.viewers.cora, { ...change, version: 2, place: 'De vuurtoren' }, post);
    const moved = await arrived('Helmdag', 2);
    expect(moved.map(({ subject }) => subject)).toEqual(['Another time or place: Helmdag', 'Andere tijd of plaats: Helmdag']);
    expect(moved[1]?.words).toContain('De vuurtoren');
    await cancelMeeting(db, v.viewers.cora, { meetingId: meeting.id, reason: 'Storm op komst.\nhttps://elders.example' }, post);
    await cancelMeeting(db, v.viewers.cora, { meetingId: meeting.id, reason: 'Nog eens.' }, post);
    const off = await arrived('Helmdag', 2);
    expect(off[1]?.words).toContain('> Storm op komst.\r\n> https://elders.example');
    await uncancelMeeting(db, v.viewers.cora, meeting.id, post);
    expect((await arrived('Helmdag', 2)).map(({ subject }) => subject)).toEqual(['On after all: Helmdag', 'Gaat toch door: Helmdag']);
    expect((await meetingById(db, v.viewers.cora, meeting.id))?.sequence).toBe(3);
  });
});
