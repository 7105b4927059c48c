import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newDatabase } from '../database';
import { type App, freePort, postmaster, startApp } from './app';
import { killRounds } from './kill-rounds';

const home = mkdtempSync(join(tmpdir(), 'zandkorrel-starting-'));
chmodSync(home, 0o711);
const dataDir = join(home, 'data');
const running: App[] = [];
const start = async (options: Partial<Parameters<typeof startApp>[0]> = {}) => {
  const app = startApp({ dataDir, port: await freePort(), ...options });
  running.push(app);
  return app;
};
const json = async (url: string) => {
  const response = await fetch(url);
  return [response.status, await response.json()];
};

afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
});

describe('The application', { timeout: 60_000 }, () => {
  test('starts from nothing, tells its address and how to sign in, and stops everything when asked', async () => {
    const app = await start();
    await app.ready;
    expect(app.printed()).toContain(`Zandkorrel is ready: ${app.url}`);
    expect(app.printed()).toMatch(/Sign in: open .*\/aanmelden/);
    expect(await json(`${app.url}/healthz`)).toEqual([200, { status: 'ok' }]);
    expect(await json(`${app.url}/readyz`)).toEqual([200, { status: 'ready' }]);
    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test('finishes the answers it is making before it stops', async () => {
    const app = await start();
    await app.ready;
    const request = connect(Number(new URL(app.url).port), 'localhost');
    let answer = '';
    request.on('data', (chunk) => (answer += chunk));
    request.write('POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\nab');
    await new Promise((done) => setTimeout(done, 100));
    app.child.kill('SIGTERM');
    await new Promise((done) => setTimeout(done, 200));
    expect(app.child.exitCode).toBeNull();
    request.write('cd');
    expect(await app.ended).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 404 .*<\/html>/s);
  });

  test('refuses a second start on the same data, and keeps running itself', async () => {
    const first = await start();
    await first.ready;
    const second = await start();
    expect(await second.ended).toBe(1);
    expect(second.printed().trim()).toMatch(/^Zandkorrel is already running on the database in .* set ZANDKORREL_DATA to another folder/);
    expect(await json(`${first.url}/readyz`)).toEqual([200, { status: 'ready' }]);
    first.child.kill('SIGTERM');
    await first.ended;
  });

  test('starts again after it was killed, ending the database server that was left running', async () => {
    const first = await start();
    await first.ready;
    const left = postmaster(dataDir).pid;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start();
    await second.ready;
    expect(second.printed()).toContain('A previous start was broken off');
    expect(postmaster(dataDir).pid).not.toBe(left);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  test('loses nothing that was confirmed when it is killed while people write (npm run kill-test does 50 rounds)', { timeout: 120_000 }, async () => {
    const { confirmed, missing } = await killRounds({ dataDir, rounds: 2, say: () => {} });
    expect(missing).toEqual([]);
    expect(confirmed).toBeGreaterThan(0);
  });

  test('runs as the real thing on a PostgreSQL of your own', async () => {
    const { url } = await newDatabase();
    const env = { DATABASE_URL: url, BASE_URL: 'https://leren.example.nl', MAIL_URL: 'smtp://127.0.0.1:1', ZANDKORREL_SECRET: 'x'.repeat(32) };
    const app = await start({ mode: 'serve', env });
    await app.ready;
    expect(app.printed()).toContain('Zandkorrel is ready: https://leren.example.nl');
    expect(await json(`${app.url}/readyz`)).toEqual([200, { status: 'ready' }]);
    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  });
});
