import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type App, freePort, postmaster, startApp } from './app.ts';
import { findSpeaker, remark, type Speaker } from './remarks.ts';

type Options = { dataDir: string; rounds: number; say: (line: string) => void };
export type Outcome = { confirmed: number; missing: string[] };

const speakers = 4;

/**
 * Kills the running application with SIGKILL while people write, again and again, and looks after each start whether everything
 * that was confirmed is there. Every second round the database server dies with it, every fifth the start itself is broken off.
 */
export async function killRounds({ dataDir, rounds, say }: Options): Promise<Outcome> {
  const confirmed = new Set<string>();
  for (let round = 1; round <= rounds; round++) {
    if (round % 5 === 0) await breakOffStart(dataDir);
    const app = await started(dataDir);
    const missing = await notThere(dataDir, confirmed);
    if (missing.length) return { confirmed: confirmed.size, missing };
    const before = confirmed.size;
    const speaker = await findSpeaker(app.url);
    const writing = Array.from({ length: speakers }, () => speak(speaker, confirmed));
    await someMore(confirmed, randomInt(1, 40));
    const server = postmaster(dataDir).pid;
    app.child.kill('SIGKILL');
    if (round % 2 === 0) killWithChildren(server);
    await app.ended;
    await Promise.all(writing.map((stop) => stop()));
    say(`round ${round} of ${rounds}: ${confirmed.size - before} remarks confirmed${round % 2 === 0 ? ', database server killed as well' : ''}`);
  }
  const app = await started(dataDir);
  const missing = await notThere(dataDir, confirmed);
  app.child.kill('SIGTERM');
  await app.ended;
  return { confirmed: confirmed.size, missing };
}

/** Until that many more are confirmed, or five seconds on a machine that has other things to do. */
async function someMore(confirmed: Set<string>, more: number): Promise<void> {
  const enough = confirmed.size + more;
  for (const began = Date.now(); confirmed.size < enough && Date.now() - began < 5000; ) await pause(2);
}

async function started(dataDir: string): Promise<App> {
  const app = startApp({ dataDir, port: await freePort() });
  await app.ready;
  return app;
}

async function breakOffStart(dataDir: string): Promise<void> {
  const app = startApp({ dataDir, port: await freePort() });
  await pause(randomInt(100, 900));
  app.child.kill('SIGKILL');
  await app.ended;
}

/** One remark after another; only what the application confirmed counts. Returns how to end it. */
function speak(speaker: Speaker, confirmed: Set<string>): () => Promise<void> {
  let going = true;
  const work = async () => {
    while (going) {
      const id = await remark(speaker);
      if (id) confirmed.add(id);
    }
  };
  // The application dies in the middle of it: that is the point.
  const ended = work().catch(() => {});
  return async () => {
    going = false;
    await ended;
  };
}

async function notThere(dataDir: string, confirmed: Set<string>): Promise<string[]> {
  const client = new pg.Client({ connectionString: postmaster(dataDir).url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from remark');
  await client.end();
  const there = new Set(rows.map(({ id }) => id));
  return [...confirmed].filter((id) => !there.has(id));
}

function killWithChildren(pid: number): void {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', `${pid}`], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean);
  for (const one of [pid, ...children])
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // Gone already.
    }
}
