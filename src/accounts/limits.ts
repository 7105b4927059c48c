import { createHmac } from 'node:crypto';
import type { Config } from '#platform/config';
import type { Db } from '#platform/db';
import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const tenMinutes = 10 * 60;

/**
 * How often, in ten minutes. The limits per address are wide: at a meeting a whole hall asks for its letters through one connection.
 * The narrow ones, per mailbox and per browser, are what stops somebody who guesses or floods.
 */
export const limits = {
  ask_for_mailbox: 5,
  ask_from_address: 400,
  fail_in_browser: 10,
  fail_from_address: 200,
  reuse_from_address: 60,
  reuse_for_mailbox: 4,
  wrong_room_code_from_address: 200,
  wrong_room_code_anywhere: 2000,
} as const;
export type Limit = keyof typeof limits;

type Place = { db: Db; config: Pick<Config, 'secret'> };

/** Counts one towards the limit. Answers the seconds to wait when that is one too many, else 0. */
export async function count(place: Place, limit: Limit, of: string): Promise<number> {
  try {
    await limiter(place.db, limit).consume(hidden(place, of));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}

/** Gives back what was counted: it was no failure after all. */
export const uncount = async (place: Place, limit: Limit, of: string): Promise<void> => void (await limiter(place.db, limit).reward(hidden(place, of)));

const limiter = (db: Db, limit: Limit): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: through(db),
    storeType: 'client',
    tableName: 'throttle',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    points: limits[limit],
    duration: tenMinutes,
  });

// The limiter speaks to anything that looks like a connection of `pg`.
const through = (db: Db) => ({
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values));
    return { rows, rowCount: rows.length };
  },
});

/** The table must not become a list of who tried to sign in from where. */
const hidden = ({ config }: Place, of: string): string => createHmac('sha256', config.secret).update(of).digest('base64url');

/** Counts that no longer count. */
export const forgetOldCounts = (db: Db): Promise<unknown> => db.deleteFrom('throttle').where('expire', '<', Date.now()).execute();
