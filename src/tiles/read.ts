import type { ReadDb } from '#platform/db';
import type { Reading } from '#platform/module';

/** A tile is one sentence; who signed it stays on the tile. */
export async function readTiles(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('tile')
    .innerJoin('entry', 'entry.id', 'tile.entry_id')
    .select(['entry.id', 'entry.made_at', 'tile.text'])
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({ id: row.id, summary: row.text, parts: [], version: 1, interim: false, since: row.made_at }));
}
