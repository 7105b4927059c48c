import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '#platform/db';
import { startPostgres } from '#platform/postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { databaseUrl, onServer } from './server';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server where databases can be made, and the migrated one to copy. */
    server: string;
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
  const template = `zandkorrel_test_${process.pid}_template`;
  const drop = () => onServer(url, `drop database if exists ${pg.escapeIdentifier(template)} with (force)`);
  await drop();
  await onServer(url, `create database ${pg.escapeIdentifier(template)}`);
  const { db, close } = openDatabase(databaseUrl(url, template), 1);
  await migrate(db).finally(close);
  project.provide('server', url);
  project.provide('template', template);
  return async () => {
    await drop();
    await stop();
  };
}
