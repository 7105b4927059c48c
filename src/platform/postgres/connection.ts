import pg from 'pg';

/** How to reach a server: a folder with a Unix socket, or 127.0.0.1 with a password (Windows). */
export type Connection = { host: string; port: number; password: string };

export const urlOf = ({ host, port, password }: Connection, database: string, user = 'zandkorrel'): string =>
  host.startsWith('/')
    ? `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgresql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

/** As the server's own administrator; used for the lock and for making our role and database. */
export async function connectAsAdministrator(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(connection, 'postgres', 'postgres'),
    application_name: 'zandkorrel lock',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

// Any number will do, as long as it is always the same one.
const lockNumber = 2718281828;

/**
 * One application per database folder. The lock lives in the server and belongs to our connection, so that it ends with our
 * process however that ends; it cannot be left behind.
 */
export async function takeLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockNumber]);
  return rows[0]?.taken === true;
}

/** Our role owns the database and is no superuser: what goes wrong in a statement stays in this database. */
export async function ensureDatabase(client: pg.Client, password: string): Promise<void> {
  const role = await client.query("select 1 from pg_roles where rolname = 'zandkorrel'");
  if (!role.rowCount) await client.query(`create role zandkorrel login password ${pg.escapeLiteral(password)}`);
  const database = await client.query("select 1 from pg_database where datname = 'zandkorrel'");
  if (!database.rowCount) await client.query('create database zandkorrel owner zandkorrel');
}
