import { randomBytes } from 'node:crypto';
import { type OpenDatabase, openDatabase } from '#platform/db';
import { afterAll, inject } from 'vitest';
import { databaseUrl, onServer } from './server';

export type TestDatabase = OpenDatabase & { url: string };

/** A migrated, empty database for this test file alone; gone when its tests are done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { name, url } = await newDatabase(inject('template'));
  const opened = openDatabase(url);
  afterAll(async () => {
    await opened.close();
    await onServer(inject('server'), `drop database ${name} with (force)`);
  });
  return { ...opened, url };
}

/** The address of a copy of `template`, a database without tables unless told otherwise. Gone when the whole run is over. */
export async function newDatabase(template = 'template1'): Promise<{ name: string; url: string }> {
  const name = `${inject('run')}_${randomBytes(6).toString('hex')}`;
  await onServer(inject('server'), `create database ${name} template ${template}`);
  return { name, url: databaseUrl(inject('server'), name) };
}
