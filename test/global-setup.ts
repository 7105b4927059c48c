import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '#platform/db';
import { startPostgres } from '#platform/postgres';
import type { TestProject } from 'vitest/node';
import { databaseUrl, onServer } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server where databases can be made. */
    server: string;
    /** What the names of this run's databases begin with. */
    run: string;
    /** The migrated one to copy. */
    template: string;
  }
}

/** One server for the whole run: the embedded one in a temporary folder, or the one DATABASE_URL names. */
async function server(): Promise<{ url: string; stop: () => Promise<void> }> {
  const own = process.env.DATABASE_URL;
  if (own) return { url: own, stop: async () => {} };
  const dataDir = mkdtempSync(join(tmpdir(), 'zandkorrel-test-'));
  chmodSync(dataDir, 0o711);
  // Nothing here has to survive; waiting for the disk would only make the tests slow.
  const postgres = await startPostgres({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off', max_connections: '200' } });
  const stop = () => postgres.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  return { url: postgres.administratorUrl, stop };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await server();
  const run = `zandkorrel_test_${process.pid}`;
  const template = `${run}_template`;
  const dropAll = async () => {
    const made = await onServer<{ name: string }>(url, 'select datname as name from pg_database');
    for (const { name } of made) if (name.startsWith(`${run}_`)) await onServer(url, `drop database ${name} with (force)`);
  };
  await dropAll();
  await onServer(url, `create database ${template}`);
  const { db, close } = openDatabase(databaseUrl(url, template), 1);
  await migrate(db).finally(close);
  project.provide('server', url);
  project.provide('run', run);
  project.provide('template', template);
  return async () => {
    await dropAll();
    await stop();
  };
}
