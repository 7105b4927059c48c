import type { Tx } from '#platform/db';
import { fromKysely, type JobResult, PgBoss } from 'pg-boss';

/** Work that is done after the transaction that asked for it, at least once: what a job does must bear being done twice. */
export type Job = {
  queue: string;
  work: (data: unknown) => Promise<void>;
  /** also by itself, as in cron ('5 * * * *': every hour), by the Dutch clock; one process of all does it */
  every?: string;
  /** how many are in hand side by side in one process; one when left out */
  atOnce?: number;
};

export type Jobs = {
  /** Part of the transaction: no commit, no job. */
  enqueue: (tx: Tx, queue: string, data: object) => Promise<void>;
  start: (jobs: Job[]) => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * The queue, kept in PostgreSQL. `prepareQueues` makes its tables once after migrating; only a process that works jobs needs `start`.
 * A job that fails is tried again after 1, 2, 4, 8 and 16 minutes.
 */
export function openJobs(url: string, queues: string[], onError: (error: Error) => void): Jobs & { prepare: () => Promise<void> } {
  const options = { connectionString: url, schema: 'jobs', max: 2 } as const;
  const boss = new PgBoss(options);
  boss.on('error', onError);
  let started: Promise<unknown> | undefined;
  const begin = () => {
    started ??= boss.start().then(async () => {
      for (const queue of queues) await boss.createQueue(queue, { retryLimit: 5, retryDelay: 60, retryBackoff: true });
    });
    return started;
  };
  return {
    prepare: async () => void (await begin()),
    enqueue: async (tx, queue, data) => void (await boss.send(queue, data, { db: fromKysely(tx) })),
    start: async (jobs) => {
      await begin();
      for (const { queue, work, every, atOnce = 1 } of jobs) {
        // A full hand means that more may wait: then the next is taken at once, not after the next second.
        const hand = { pollingIntervalSeconds: 1, batchSize: atOnce, burstWhenBatchFull: true, perJobResults: true } as const;
        await boss.work(queue, hand, (taken) => Promise.all(taken.map((job) => outcome(job, work))));
        if (every) await boss.schedule(queue, every, {}, { tz: 'Europe/Amsterdam' });
      }
    },
    stop: async () => {
      if (started) await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

/** Each job ends by itself: one that fails is tried again without those that were in hand beside it. */
async function outcome({ id, data }: { id: string; data: unknown }, work: Job['work']): Promise<JobResult> {
  try {
    await work(data);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: error };
  }
}
