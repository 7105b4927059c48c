import type { Db } from '#platform/db';
import { sql } from 'kysely';
import { routes, type Web } from './env';
import type { Hono } from 'hono';

const patience = 2000;

/** For whoever watches over the installation: does the process live, and can it do its work? Tells nothing about the inside. */
export function health({ db }: { db: Db }): Hono<Web> {
  return routes()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => ((await answers(db)) ? c.json({ status: 'ready' }) : c.json({ status: 'not ready', reason: 'database' }, 503)));
}

async function answers(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), patience);
  });
  const asked = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}
