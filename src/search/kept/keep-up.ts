import type { Registry } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { sql } from 'kysely';
import { edition, putInIndex, type Wrong } from './put-in-index';

/** What the index is kept with: `wrong` hears of an entry that could not be read. */
export type Keeping = { db: Db; registry: Registry; wrong: Wrong };

/** How many entries were put in the index; `busy` when another process is doing that at this moment. */
export type Kept = number | 'busy';

const atOnce = 500;
const sweptAtOnce = 2000;
// Listing what is missing in a large network takes seconds.
const listedAtOnce = 100_000;
/** One process at a time keeps the index; who comes second does not wait. */
const alone = (db: Db, work: (tx: Tx, readUntil: string) => Promise<number>): Promise<Kept> =>
  transact(db, async (tx) => {
    const { rows } = await sql<{ read_until: string }>`select read_until::text from search_progress for update skip locked`.execute(tx);
    return rows[0] ? work(tx, rows[0].read_until) : 'busy';
  });

/**
 * Reads what happened since the last time, and puts the entries it happened to in the index again. A transaction that still runs may yet
 * write a happening with a lower number than those that can be read, so only what lies below the oldest one is done for good; `ahead`
 * remembers what was read above it.
 */
export async function followHappenings(keeping: Keeping, ahead: Set<number>): Promise<Kept> {
  const { db } = keeping;
  const news = await sql`select from happening where xact >= (select read_until from search_progress)
    and (xact < pg_snapshot_xmin(pg_current_snapshot()) or id <> all(${[...ahead]}::bigint[])) limit 1`.execute(db);
  if (!news.rows.length) return 0;
  return alone(db, async (tx, readUntil) => {
    const { rows } = await sql<{ id: number; entry_id: string | null; settled: boolean; until: string }>`
      select id, entry_id, xact < until as settled, until::text from happening, (select pg_snapshot_xmin(pg_current_snapshot()) as until) oldest
      where xact >= ${readUntil}::xid8 order by id`.execute(tx);
    const ids = [...new Set(rows.flatMap((row) => (row.entry_id && !ahead.has(row.id) ? row.entry_id : [])))];
    await putAll(tx, keeping, ids);
    await sql`update search_progress set read_until = ${rows[0]?.until ?? readUntil}::xid8`.execute(tx);
    ahead.clear();
    for (const { id, settled } of rows) if (!settled) ahead.add(id);
    return rows.length;
  });
}

/**
 * Puts entries in the index that are not there yet: older data, an import, a new edition of the rules. The longest unchanged first. Each batch
 * is a transaction of its own; `goOn` is asked between two of them.
 */
export async function sweep(keeping: Keeping, goOn: (swept: number) => Promise<boolean> = async () => true): Promise<Kept> {
  const { rows } = await sql<{ id: string }>`
    select entry.id from entry left join search_entry on search_entry.entry_id = entry.id and search_entry.edition = ${edition}
    where search_entry.entry_id is null and entry.retired_at is null order by entry.changed_at, entry.id limit ${listedAtOnce}`.execute(keeping.db);
  return putInTurn(keeping, rows, goOn);
}

/** Everything there is, again. */
export async function putEverything(keeping: Keeping, goOn: (put: number) => Promise<boolean>): Promise<Kept> {
  const { rows } = await sql<{ id: string }>`select id from entry where retired_at is null order by changed_at, id`.execute(keeping.db);
  return putInTurn(keeping, rows, goOn);
}

async function putInTurn(keeping: Keeping, rows: { id: string }[], goOn: (put: number) => Promise<boolean>): Promise<Kept> {
  for (let from = 0; from < rows.length; from += sweptAtOnce) {
    const ids = rows.slice(from, from + sweptAtOnce).map(({ id }) => id);
    const kept = await alone(keeping.db, async (tx) => {
      await putAll(tx, keeping, ids);
      return ids.length;
    });
    if (kept === 'busy' || !(await goOn(kept))) return 'busy';
  }
  return rows.length;
}

async function putAll(tx: Tx, { db, registry, wrong }: Keeping, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) await putInIndex(tx, db, { registry, ids: ids.slice(from, from + atOnce), wrong });
}

/**
 * A database that came from elsewhere counts its transactions anew: what was read there says nothing here, so everything is read again.
 */
export const startOver = (db: Db): Promise<void> =>
  transact(db, async (tx) => {
    const { rows } = await sql`update search_progress set read_until = pg_snapshot_xmin(pg_current_snapshot())
      where read_until > pg_snapshot_xmax(pg_current_snapshot()) returning 1`.execute(tx);
    if (rows.length) await sql`truncate search_entry, search_word`.execute(tx);
  });
