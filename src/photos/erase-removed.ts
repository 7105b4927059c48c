import { type Db, transact } from '#platform/db';
import type { Files } from '#platform/files';
import { forget, oneAtATime } from './add-photo';

/** Throws away the files of photos that were removed, after that was confirmed. Comes round every hour for what did not succeed. */
export const eraseRemoved = (db: Db, files: Files): Promise<void> =>
  transact(db, async (tx) => {
    await oneAtATime(tx);
    const removed = await tx
      .selectFrom('photo')
      .select(['id', 'small', 'large'])
      .where('removed_at', 'is not', null)
      .where('erased_at', 'is', null)
      .limit(500)
      .execute();
    if (!removed.length) return;
    await forget(
      tx,
      files,
      removed.flatMap(({ small, large }) => [small, large]),
    );
    await tx
      .updateTable('photo')
      // What it showed goes with it; its name stays, so that it does not come back by accident.
      .set({ erased_at: new Date(), alternative: '', caption: '' })
      .where(
        'id',
        'in',
        removed.map(({ id }) => id),
      )
      .execute();
  });
