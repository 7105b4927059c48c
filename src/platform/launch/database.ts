import { type Db, migrate } from '#platform/db';
import pg from 'pg';
import { CannotStart } from '../cannot-start';
import type { Config } from '../config';
import { startPostgres } from '../postgres';
import type { Life } from './life';
import { patiently } from './patiently';

const oldest = 150_000;

/**
 * The address of a PostgreSQL that answers: our own, started here, or the one DATABASE_URL names. `share` is for a command that
 * may run beside the application.
 */
export async function provideDatabase({ databaseUrl, dataDir }: Config, { say, atEnd, fail }: Life, { share = false } = {}): Promise<string> {
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return databaseUrl;
  }
  const postgres = await patiently('Starting PostgreSQL', say, () => startPostgres({ dataDir, say, share }));
  atEnd(postgres.stop);
  void postgres.lost.then(fail);
  return postgres.url;
}

/** Refuses what cannot work with one sentence; never shows the password in the address. */
export async function checkDatabase(url: string): Promise<void> {
  const where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*/, '');
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    await client.connect();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new CannotStart(
      `The database ${where} cannot be reached (${message || code}). Check that PostgreSQL runs there, and the name, password and database in DATABASE_URL.`,
    );
  }
  try {
    const { rows } = await client.query<Traits>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
        exists (select from pg_available_extensions where name = 'pg_trgm') as trigrams`,
    );
    const problem = rows[0] && unfit(rows[0]);
    if (problem) throw new CannotStart(`The database ${where} ${problem}`);
  } finally {
    await client.end();
  }
}

type Traits = { version: number; encoding: string; trigrams: boolean };

/** Why such a PostgreSQL will not do, or undefined. */
export function unfit({ version, encoding, trigrams }: Traits): string | undefined {
  if (version < oldest)
    return `runs PostgreSQL ${Math.floor(version / 10_000)}; Zandkorrel needs 15 or newer. Upgrade it, or leave DATABASE_URL away to use the one that comes along.`;
  if (encoding !== 'UTF8') return `keeps its text as ${encoding}, not UTF8. Make a new one: create database zandkorrel encoding 'UTF8' template template0.`;
  if (!trigrams) return 'lacks the extension pg_trgm. Install the package postgresql-contrib on its machine.';
  return undefined;
}

/** Brings the schema up to date. A migration is one transaction, so that a broken one changes nothing. */
export async function migrateDatabase(db: Db, say: (line: string) => void): Promise<void> {
  try {
    const done = await patiently('Bringing the database up to date', say, () => migrate(db));
    if (done.length) say(`Brought the database up to date (${done.join(', ')}).`);
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    if (/previously executed migration .* is missing|corrupted migrations/.test(reason))
      throw new CannotStart(`This database was made by a newer Zandkorrel (${reason}). Start that version, or put back a backup from before.`);
    throw new CannotStart(
      `The database could not be brought up to date: ${message}${cause ? ` (${reason})` : ''}. Nothing was changed. Put right what it names, or start the previous version, which still fits.`,
    );
  }
}
