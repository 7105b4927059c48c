import pg from 'pg';

/** The same server, another database. */
export function databaseUrl(server: string, name: string): string {
  // Not new URL(): a socket's address has no host name, which URL refuses.
  return server.replace(/^([^:]+:\/\/[^/]*)\/[^?]*/, `$1/${name}`);
}

/** One statement outside any transaction, on a connection of its own. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
