import { randomBytes } from 'node:crypto';
import { type OpenDatabase, openDatabase } from '#platform/db';
import { afterAll, inject } from 'vitest';
import { databaseUrl, onServer } from './server';

export type TestDatabase = OpenDatabase & { url: string };

/** A migrated, empty database for this test file alone; gone when its tests are done. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('server');
  const name = `zandkorrel_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${inject('template')}`);
  const url = databaseUrl(server, name);
  const opened = openDatabase(url);
  afterAll(async () => {
    await opened.close();
    await onServer(server, `drop database ${name} with (force)`);
  });
  return { ...opened, url };
}
