import { bringToNow } from '#meetings/put-live';
import { type Db, transact } from '#platform/db';
import { openAgain } from '#room/put-live';

/** A demonstration that is started days later still has a meeting that is going on. */
export const liveAgain = (db: Db): Promise<void> =>
  transact(db, async (tx) => {
    const live = await tx.selectFrom('imported_item').select('row_id').where('kind', '=', 'live').execute();
    for (const { row_id } of live) {
      const ends = await bringToNow(tx, row_id);
      if (ends) await openAgain(tx, row_id, ends);
    }
  });
