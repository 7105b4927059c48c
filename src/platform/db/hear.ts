import type pg from 'pg';

const [soonest, latest] = [250, 10_000];

/**
 * Hears what `pg_notify` says on a channel, on one connection of the pool, until the function it answers is called. When the connection
 * breaks it takes another. What was said in between is lost, so `heard` is also called, without a message, each time it is listening
 * again; and whoever cannot do without looks now and then by itself (some poolers pass no notifications on).
 */
export function hear(pool: pg.Pool, channel: string, heard: (message?: string) => void): () => void {
  let [stopped, pause] = [false, soonest];
  let timer: NodeJS.Timeout | undefined;
  let letGo = () => {};
  const again = () => {
    if (stopped) return;
    timer = setTimeout(() => void begin(), pause).unref();
    pause = Math.min(pause * 2, latest);
  };
  const begin = async () => {
    try {
      const client = await pool.connect();
      const broken = () => {
        letGo();
        again();
      };
      letGo = () => {
        letGo = () => {};
        client.removeAllListeners('notification').off('error', broken).off('end', broken);
        // Not back to the pool: it would go on listening.
        client.release(true);
      };
      // Also after it was let go: a connection complains as often as it likes, and nobody listening would end the process.
      client.on('error', () => {});
      client.on('error', broken).on('end', broken);
      client.on('notification', ({ payload }) => heard(payload));
      if (stopped) return letGo();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      pause = soonest;
      heard();
    } catch {
      letGo();
      again();
    }
  };
  void begin();
  return () => {
    stopped = true;
    clearTimeout(timer);
    letGo();
  };
}
