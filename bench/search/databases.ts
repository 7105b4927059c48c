import pg from 'pg';

/** `url` as the application's own user opens it, `admin` as who may make databases. */
export type Server = { url: string; admin: string };

// Not new URL(): a socket's address has no host name, which URL refuses.
const named = (url: string, name: string): string => url.replace(/^([^:]+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
const userOf = (url: string): string => /\/\/([^:@]+)/.exec(url)?.[1] ?? 'zandkorrel';

/** Another, empty database beside the bench's own. */
export async function newDatabase({ url, admin }: Server, name: string): Promise<string> {
  await once(admin, `drop database if exists ${name} with (force)`);
  await once(admin, `create database ${name} owner ${userOf(url)}`);
  return named(url, name);
}

/** One of an earlier run, when there is one. */
export async function keptDatabase({ url, admin }: Server, name: string): Promise<string | undefined> {
  const [there] = await once(admin, 'select from pg_database where datname = $1', [name]);
  return there && named(url, name);
}

export const dropDatabase = ({ admin }: Server, name: string): Promise<unknown> => once(admin, `drop database if exists ${name} with (force)`);

/** One statement on a connection of its own. */
export async function once<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
