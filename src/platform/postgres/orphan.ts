import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { CannotStart } from '../cannot-start';
import { type Connection, connectAsAdministrator, takeLock } from './connection';
import { isPostgres, type Running, readRunning } from './processes';
import { forgetSocket, type Setup, stopServer } from './server';

type Found = Pick<Setup, 'cluster' | 'owner' | 'binaries' | 'password' | 'say'>;

const patience = 60_000;
const patienceWithoutAnswer = 10_000;

/**
 * An application that was killed leaves its server running. Nobody holds the lock there any more, so stop that server:
 * we then start our own, with today's programs and settings. Is the lock held, then the application is running: refuse,
 * or hand back where its server is.
 */
export async function stopOrphan(setup: Found, whenLocked: 'refuse' | 'share' = 'refuse'): Promise<Connection | undefined> {
  const { cluster, owner, binaries, password, say } = setup;
  for (const began = Date.now(); ; await pause(100)) {
    const running = readRunning(cluster);
    if (!running) return undefined;
    if (!isPostgres(running.pid)) {
      // Left by a machine that went down. PostgreSQL would hesitate when the number now belongs to another process of ours.
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      forgetSocket(running.host);
      return undefined;
    }
    const answer = await ask(running, password);
    if (answer === 'locked' && whenLocked === 'share') return { ...running, password };
    if (answer === 'locked') throw secondStart(cluster);
    if (typeof answer === 'object') {
      // We hold the lock until that server is gone, so that no other start can take it for its own meanwhile.
      say('A previous start was broken off; stopping the PostgreSQL it left running.');
      if (!(await stopServer(cluster, binaries, owner))) throw unreachable(running, cluster);
      forgetSocket(running.host);
      return undefined;
    }
    if (Date.now() - began > (answer === 'busy' ? patience : patienceWithoutAnswer)) throw unreachable(running, cluster);
  }
}

export const secondStart = (cluster: string): CannotStart =>
  new CannotStart(
    `Zandkorrel is already running on the database in ${cluster}. Stop that one first, or set ZANDKORREL_DATA to another folder (and PORT to another port).`,
  );

const unreachable = ({ pid }: Running, cluster: string) =>
  new CannotStart(`PostgreSQL (process ${pid}) is running on ${cluster} but does not answer. Stop it with "kill -INT ${pid}", wait a moment and start again.`);

type Answer = pg.Client | 'locked' | 'busy' | 'silent';

async function ask({ host, port }: Running, password: string): Promise<Answer> {
  if (!host || !port) return 'silent';
  try {
    const client = await connectAsAdministrator({ host, port, password });
    if (await takeLock(client)) return client;
    await client.end();
    return 'locked';
  } catch (error) {
    // 57P03: starting up or shutting down. 57P01: it went down while we asked.
    return ['57P03', '57P01'].includes((error as { code?: string }).code ?? '') ? 'busy' : 'silent';
  }
}
