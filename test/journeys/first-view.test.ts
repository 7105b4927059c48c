import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

/** What a first visit brings over the wire, in bytes as they travelled, by kind. */
async function weigh(path: string, scheme: 'light' | 'dark' = 'light') {
  const { page, context, foreign } = await demo.open({ scheme });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    kinds.set(requestId, response.url.endsWith('.woff2') ? 'font' : type.toLowerCase()),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(demo.base + path, { waitUntil: 'networkidle' });
  await context.close();
  const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  return { bytes, total, foreign };
}

test('the first view of a network brings at most 60 kB with fonts cached, 170 kB cold, 40 kB of it scripts, all from this site', async () => {
  const { bytes, total, foreign } = await weigh('/lln');
  expect(foreign).toEqual([]);
  expect(bytes.script ?? 0).toBeLessThanOrEqual(40_000);
  expect(bytes.font ?? 0).toBeGreaterThan(0);
  expect(total - (bytes.font ?? 0)).toBeLessThanOrEqual(60_000);
  expect(total).toBeLessThanOrEqual(170_000);
  process.stdout.write(`first view of /lln, bytes over the wire: ${JSON.stringify({ ...bytes, total })}\n`);
});

test('a page travels compressed when the browser can take it', async () => {
  const answer = await fetch(`${demo.base}/lln`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const text = await answer.text();
  expect(gzipSync(text).length).toBeLessThan(text.length / 3);
  expect(brotliCompressSync(text).length).toBeLessThan(text.length / 3);
});

test('nobody gets a cookie for looking', async () => {
  for (const path of ['/', '/lln', '/lln/leeragenda', '/lln/leervragen', '/aanmelden', '/privacy'])
    expect((await fetch(demo.base + path)).headers.getSetCookie(), path).toEqual([]);
});
