import { type EntryRow, findEntryById, happened, may, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { thisWeek } from './week';

export type KeepRefusal = 'gone' | 'not_yours';

/** Who coordinates the network decides what hangs in the collection that stays, and which tile is that of the week. */
export const mayKeep = (by: Viewer, networkId: string): boolean => may(by, 'shape_network', { network: networkId });

/** Takes it into the collection that stays. Who may read it stays as it was. */
export const keepTile = (db: Db, by: Viewer, id: string): Promise<Result<EntryRow, KeepRefusal>> =>
  withTile(db, by, id, async (tx, entry) => {
    const kept = await tx
      .updateTable('tile')
      .set({ kept_at: new Date(), kept_by: by.personId })
      .where('entry_id', '=', id)
      .where('kept_at', 'is', null)
      .returning('entry_id')
      .executeTakeFirst();
    if (kept) await happened(tx, 'tile.kept', { by, entry });
  });

/** Takes it out of the collection again; on the wall it stays. */
export const unkeepTile = (db: Db, by: Viewer, id: string): Promise<Result<EntryRow, KeepRefusal>> =>
  withTile(db, by, id, async (tx, entry) => {
    const taken = await tx
      .updateTable('tile')
      .set({ kept_at: null, kept_by: null })
      .where('entry_id', '=', id)
      .where('kept_at', 'is not', null)
      .returning('entry_id')
      .executeTakeFirst();
    if (taken) await happened(tx, 'tile.unkept', { by, entry });
  });

/** Makes it the tile of this week; whoever may not read it sees another. The last choice of a week counts. */
export const chooseForWeek = (db: Db, by: Viewer, id: string): Promise<Result<EntryRow, KeepRefusal>> =>
  withTile(db, by, id, async (tx, entry) => {
    const choice = { tile_id: id, chosen_by: by.personId, chosen_at: new Date() };
    await tx
      .insertInto('tile_of_week')
      .values({ network_id: entry.network_id, week: thisWeek(), ...choice })
      .onConflict((conflict) => conflict.columns(['network_id', 'week']).doUpdateSet(choice))
      .execute();
    await happened(tx, 'tile.chosen', { by, entry });
  });

const withTile = (db: Db, by: Viewer, id: string, work: (tx: Tx, entry: EntryRow) => Promise<void>): Promise<Result<EntryRow, KeepRefusal>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, id);
    if (entry?.kind !== 'tile') return refuse('gone');
    if (!mayKeep(by, entry.network_id)) return refuse('not_yours');
    await work(tx, entry);
    return ok(entry);
  });
