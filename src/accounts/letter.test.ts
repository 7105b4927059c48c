import { createApp } from '../app';
import { readConfig } from '#platform/config';
import { filesIn } from '#platform/files';
import { openJobs } from '#platform/jobs';
import { mailer, mailJob, mailQueue } from '#platform/mail';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../../test/database';
import { visitor } from '../../test/visitor';

const { db, url } = await testDatabase();
const received: { to: string[]; raw: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, { envelope }, done) => {
    void text(stream).then((raw) => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
      done();
    });
  },
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.server.address() as AddressInfo;
const jobs = openJobs(url, [mailQueue], (error) => {
  throw error;
});
const config = readConfig({}, 'test');
await jobs.start([mailJob(`smtp://127.0.0.1:${port}`, config.mailFrom)]);
afterAll(async () => {
  await jobs.stop();
  await new Promise<void>((closed) => server.close(closed));
});

it('arrives at a real mail server, through the queue, with a link and a code that sign in', async () => {
  const app = createApp({
    config,
    db,
    mail: mailer(jobs),
    files: filesIn('nowhere'),
    assets: { css: '/a.css', js: '/a.js', sheets: {} },
    clientFolder: 'dist/client',
    log: () => {},
  });
  const asker = visitor(app);
  await asker.post('/aanmelden', { email: 'post@voorbeeld.example' });
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1);
  const [letter] = received;
  expect(letter?.to).toEqual(['post@voorbeeld.example']);
  expect(letter?.raw).toMatch(/^From: Zandkorrel <zandkorrel@localhost>\r$/m);
  const words = Buffer.from(
    letter?.raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) ?? '',
    'latin1',
  ).toString();
  const [, link, code] = /(http:\/\/localhost:3000\/aanmelden\/link\/([0-9A-Z-]{9}))\s/.exec(words) ?? [];
  expect(words).toMatch(new RegExp(`^${code}\\r?$`, 'm'));
  expect((await asker.post(new URL(link ?? '').pathname)).status).toBe(303);
  expect(asker.cookies.has('zandkorrel')).toBe(true);
});
