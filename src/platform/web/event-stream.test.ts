import { Hono } from 'hono';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../../test/launch/app';
import { listen } from '../launch';
import type { Web } from './env';
import { endStreams, type EventStream, eventBytes, eventStream } from './event-stream';

afterEach(() => endStreams());

const opened: EventStream[] = [];
let ended = 0;
const app = new Hono<Web>().get('/', (c) => {
  const { stream, answer } = eventStream(c, () => {
    ended += 1;
  });
  opened.push(stream);
  return answer;
});

const open = (port: number): Promise<IncomingMessage> => new Promise((done, fail) => get({ port, host: '127.0.0.1', agent: false }, done).on('error', fail));

test('an event is its number, its kind and its lines, as browsers read them', () => {
  expect(eventBytes({ id: 7, data: '<p>een\ntwee</p>' }).toString()).toBe('id: 7\ndata: <p>een\ndata: twee</p>\n\n');
  expect(eventBytes({ event: 'pulse', data: '-' }).toString()).toBe('event: pulse\ndata: -\n\n');
  // Nobody can put an event of their own in between.
  expect(eventBytes({ data: 'een\r\rid: 9\r\nevent: x' }).toString()).toBe('data: een\ndata: \ndata: id: 9\ndata: event: x\n\n');
});

test('stopping does not wait for open streams: they end at once, and what was written before still arrives', async () => {
  const port = await freePort();
  const stop = await listen(app.fetch, { port, host: '127.0.0.1' });
  const answers = await Promise.all(Array.from({ length: 20 }, () => open(port)));
  expect(answers[0]?.headers['content-type']).toBe('text/event-stream; charset=UTF-8');
  expect(answers[0]?.headers['cache-control']).toContain('no-transform');
  const texts = answers.map(async (answer) => (await answer.toArray()).join(''));
  for (const stream of opened) stream.write(eventBytes({ id: 1, data: 'tot ziens' }));
  const began = Date.now();
  await stop();
  expect(Date.now() - began).toBeLessThan(2000);
  expect(new Set(await Promise.all(texts))).toEqual(new Set(['id: 1\ndata: tot ziens\n\n']));
});

test('who does not read is let go, and the others notice nothing', async () => {
  opened.length = ended = 0;
  const port = await freePort();
  const stop = await listen(app.fetch, { port, host: '127.0.0.1' });
  const [slow, quick] = [await open(port), await open(port)];
  slow.pause();
  let received = 0;
  quick.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  const piece = eventBytes({ id: 1, data: 'x'.repeat(64 * 1024) });
  for (let sent = 0; sent < 200; sent += 1) {
    for (const stream of opened) stream.write(piece);
    await wait(1);
  }
  await expect.poll(() => received).toBe(200 * piece.length);
  expect(ended).toBe(1);
  quick.destroy();
  await expect.poll(() => ended).toBe(2);
  slow.destroy();
  await stop();
});
