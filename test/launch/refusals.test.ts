import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { unfit } from '#platform/launch/database';
import { newDatabase } from '../database';
import { onServer } from '../server';
import { freePort, startApp } from './app';

const home = mkdtempSync(join(tmpdir(), 'zandkorrel-refusals-'));
/** Starts where starting is impossible, and answers what a person reads. */
const refusal = async (env: Record<string, string>, mode: 'demo' | 'serve' = 'demo') => {
  const app = startApp({ dataDir: join(home, 'data'), port: await freePort(), mode, env });
  expect(await app.ended).toBe(1);
  // A sentence for people, not the inside of the program.
  expect(app.printed()).not.toMatch(/\n\s+at /);
  return app.printed().trim();
};

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('What stands in the way of a start is one sentence that says what to do', { timeout: 60_000 }, () => {
  test('a port that is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((done) => taken.listen(0, () => done((taken.address() as { port: number }).port)));
    const said = await refusal({ DATABASE_URL: (await newDatabase()).url, PORT: `${port}` });
    expect(said).toContain(`Port ${port} is already in use. Stop what uses it, or choose another port: PORT=${port + 1} npm start`);
    taken.close();
  });

  test('a data folder that cannot be written', async () => {
    writeFileSync(join(home, 'file'), '');
    expect(await refusal({ ZANDKORREL_DATA: join(home, 'file') })).toMatch(
      /^The data folder .*file is not writable .* set ZANDKORREL_DATA to another folder\.$/,
    );
  });

  test('a database that cannot be reached, without showing its password', async () => {
    const said = await refusal({ DATABASE_URL: 'postgresql://zand:geheim@127.0.0.1:1/korrel' });
    expect(said).toMatch(/^The database postgresql:\/\/127\.0\.0\.1:1\/korrel cannot be reached .*DATABASE_URL\.$/);
    expect(said).not.toContain('geheim');
  });

  test('a migration that fails, which changes nothing', async () => {
    const { url } = await newDatabase();
    await onServer(url, 'create table network (mine text)');
    expect(await refusal({ DATABASE_URL: url })).toMatch(/The database could not be brought up to date: .*already exists.*Nothing was changed\./);
    const tables = await onServer(url, "select tablename from pg_tables where schemaname = 'public' and tablename not like 'migration%'");
    expect(tables).toEqual([{ tablename: 'network' }]);
  });

  test('a database of a newer version', async () => {
    const { url: newer } = await newDatabase(inject('template'));
    await onServer(newer, "insert into migration values ('9999-later', now()::text)");
    expect(await refusal({ DATABASE_URL: newer })).toMatch(/This database was made by a newer Zandkorrel .*9999-later.*Start that version/);
  });

  test('the real thing without its settings: all that is missing, at once', async () => {
    const said = await refusal({ BASE_URL: '', MAIL_URL: '', ZANDKORREL_SECRET: '' }, 'serve');
    for (const name of ['BASE_URL', 'MAIL_URL', 'ZANDKORREL_SECRET']) expect(said).toContain(`${name} is missing`);
  });

  test('a PostgreSQL that is too old, keeps no Unicode, or lacks trigrams', () => {
    const fit = { version: 150_018, encoding: 'UTF8', trigrams: true };
    expect(unfit(fit)).toBeUndefined();
    expect(unfit({ ...fit, version: 140_022 })).toMatch(/runs PostgreSQL 14; Zandkorrel needs 15 or newer/);
    expect(unfit({ ...fit, encoding: 'SQL_ASCII' })).toMatch(/not UTF8/);
    expect(unfit({ ...fit, trigrams: false })).toMatch(/postgresql-contrib/);
  });
});
