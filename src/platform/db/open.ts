import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Db } from './database';

export type OpenDatabase = { db: Db; pool: pg.Pool; close: () => Promise<void> };

const calendarDay = 1082;
const bigInteger = 20;

/** A calendar day stays the text PostgreSQL sends ('2026-05-21'): it has no time zone to get wrong. Counts fit a number. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === calendarDay) return (value: string) => value;
    if (oid === bigInteger) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** `url` as in DATABASE_URL. `connections` is the size of the pool. An idle connection that breaks is replaced, not fatal. */
export function openDatabase(url: string, connections = 10): OpenDatabase {
  const pool = new pg.Pool({ connectionString: url, max: connections, types, application_name: 'zandkorrel' });
  pool.on('error', () => {});
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  addresses.set(db, url);
  return { db, pool, close: () => db.destroy() };
}

const addresses = new WeakMap<Db, string>();

/** The same database through connections of one's own: for what listens all day, and may not wait behind the pages. */
export function openBeside(db: Db, connections: number): OpenDatabase {
  const url = addresses.get(db);
  if (!url) throw new Error('Only a database from openDatabase() can be opened a second time; a transaction cannot.');
  return openDatabase(url, connections);
}
