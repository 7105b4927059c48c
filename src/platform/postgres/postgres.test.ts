import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { asFlags, serverSettings } from './settings';
import { type Postgres, startPostgres } from './index';

const home = mkdtempSync(join(tmpdir(), 'zandkorrel-postgres-'));
chmodSync(home, 0o711);
mkdirSync(join(home, 'staging'));
const root = process.getuid?.() === 0;
const dataDir = join(home, 'data');
let running: Postgres[] = [];
const start = async (options: Partial<Parameters<typeof startPostgres>[0]> = {}) => {
  const postgres = await startPostgres({ dataDir, staging: join(home, 'staging'), ...options });
  running.push(postgres);
  return postgres;
};
const ask = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query(statement).finally(() => client.end())).rows;
};

afterEach(async () => {
  for (const postgres of running) await postgres.stop();
  running = [];
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('The database that comes along', () => {
  test('is made, keeps what was written, waits for the disk, and listens on no network address', async () => {
    const first = await start();
    await ask(first.url, "create table kept as select 'helmgras' as word");
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'helmgras' }]);
    const [settings] = await ask(
      second.url,
      "select current_setting('fsync') fsync, current_setting('synchronous_commit') commit, current_setting('listen_addresses') addresses, current_user who, (select rolsuper from pg_roles where rolname = current_user) super",
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on', addresses: '', who: 'zandkorrel', super: false });
  });

  test('can be reached by its own user only', async () => {
    const { url } = await start();
    const socket = decodeURIComponent(/host=([^&]+)/.exec(url)?.[1] ?? '');
    expect(statSync(socket).mode & 0o777).toBe(0o700);
    expect(statSync(realpathSync(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  test('lets one application use it at a time, and says what to do to the second', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/already running on the database in .*Stop that one first/);
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('is shared with a command that runs beside the application', async () => {
    const first = await start();
    const beside = await start({ share: true });
    expect(beside.url).toBe(first.url);
    await beside.stop();
    expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('lets one of two starts at the same moment go on', async () => {
    const folder = join(home, 'at-once');
    const both = await Promise.allSettled([start({ dataDir: folder }), start({ dataDir: folder })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(String(refused?.reason)).toMatch(/already running/);
  });

  test('starts after a machine went down, also when the number of its process now belongs to another program', async () => {
    await (await start()).stop();
    const innocent = spawn('sleep', ['30']);
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${innocent.pid}\n${dataDir}/postgres\n1\n5432\n/tmp/zk-gone\n\n0 0\nready\n`);
    expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(innocent.exitCode).toBeNull();
    innocent.kill();
  });

  test('tells when its process ends without having been asked', async () => {
    const { lost } = await start();
    process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
    expect(await lost).toMatch(/PostgreSQL ended unexpectedly.*postgres\.log/);
  });

  test('refuses a folder of another version, or one that holds something else, and leaves it alone', async () => {
    const folder = join(home, 'other');
    mkdirSync(join(folder, 'postgres'), { recursive: true });
    await expect(start({ dataDir: folder })).rejects.toThrow('does not hold a PostgreSQL database');
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n');
    await expect(start({ dataDir: folder })).rejects.toThrow(/made by PostgreSQL 14; this Zandkorrel brings PostgreSQL \d\d/);
    expect(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('14\n');
  });

  test('says why when it does not start', async () => {
    await expect(start({ settings: { shared_buffers: 'a lot' } })).rejects.toThrow(/PostgreSQL does not start: .*shared_buffers/);
  });

  test.runIf(root)('started by root in a folder only root can enter, is kept where its user can', async () => {
    const folder = join(home, 'private');
    mkdirSync(folder, { mode: 0o700 });
    const umask = process.umask(0o077);
    const said: string[] = [];
    const first = await start({ dataDir: folder, say: (line) => said.push(line) });
    expect(said.join('\n')).toMatch(/cannot enter .*private: the database is kept in .*staging/);
    expect(lstatSync(join(folder, 'postgres')).isSymbolicLink()).toBe(true);
    process.umask(umask);
    await ask(first.url, "create table kept as select 'duin' as word");
    await first.stop();
    expect(await ask((await start({ dataDir: folder })).url, 'select word from kept')).toEqual([{ word: 'duin' }]);
  });
});

test('The settings fit a small machine and a large one', () => {
  expect(serverSettings(512 * 1024 ** 2).shared_buffers).toBe('64MB');
  expect(serverSettings(256 * 1024 ** 3).shared_buffers).toBe('2048MB');
  expect(asFlags({ jit: 'off' })).toEqual(['-c', 'jit=off']);
});
