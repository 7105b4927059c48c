import pg from 'pg';

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
  // Not new URL(): a socket's address has no host name, which URL refuses.
  return server.replace(/^([^:]+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
}

/** One statement outside any transaction, on a connection of its own. */
export async function onServer<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(statement).finally(() => client.end());
  return rows;
}
