import { readFileSync } from 'node:fs';
import type { Pool, PoolClient } from 'pg';

/**
 * How much a processor worked, in ms, since the last time it was asked: this process, and PostgreSQL for this pool. Unlike the time by the
 * clock it does not grow when others keep the machine busy. Nothing where the system does not tell (elsewhere than on Linux, or a server elsewhere).
 */
export function processorOf(pool: Pool): () => number | undefined {
  const worked = new Map<number, number | undefined>();
  const pidOf = (client: PoolClient): number => (client as PoolClient & { processID: number }).processID;
  pool.on('connect', (client) => void worked.set(pidOf(client), nanoseconds(pidOf(client))));
  pool.on('remove', (client) => void worked.delete(pidOf(client)));
  let own = process.cpuUsage();
  return () => {
    const now = process.cpuUsage();
    let sum = (now.user + now.system - own.user - own.system) / 1000;
    own = now;
    for (const [pid, before] of worked) {
      const after = nanoseconds(pid);
      if (before === undefined || after === undefined) return undefined;
      sum += (after - before) / 1e6;
      worked.set(pid, after);
    }
    return sum;
  };
}

function nanoseconds(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return undefined;
  }
}
