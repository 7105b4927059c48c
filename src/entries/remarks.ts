import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { findEntryById } from './find-entry';
import { happened } from './happened';
import { touchEntry } from './make-entry';
import { may } from './may';
import { saidTo, seenBy } from './seen-by';
import type { Viewer } from './viewer';

/** Says something about an entry. The remark gets the entry's audience of this moment and keeps it. Sent twice, it stands once. */
export const makeRemark = (db: Db, by: Viewer, remark: { id: string; entryId: string; text: string }): Promise<Result<{ id: string }, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, remark.entryId);
    if (!entry) return refuse('gone');
    if (!may(by, 'respond', { network: entry.network_id })) return refuse('not_yours');
    const made = await tx
      .insertInto('remark')
      .values({ id: remark.id, entry_id: entry.id, author_id: by.personId, text: remark.text, audience: entry.audience })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) {
      await touchEntry(tx, entry.id);
      await happened(tx, 'remark.made', { by, entry });
    }
    return ok({ id: remark.id });
  });

/** Takes back one's own remark, or puts it back. */
export const withdrawRemark = (db: Db, by: Viewer, remarkId: string, withdrawn: boolean): Promise<Result<{ entryId: string }, 'gone'>> =>
  transact(db, async (tx) => {
    const remark = await tx
      .selectFrom('remark')
      .innerJoin('entry', 'entry.id', 'remark.entry_id')
      .select(['remark.id', 'remark.entry_id'])
      .where('remark.id', '=', remarkId)
      .where('remark.author_id', '=', by.personId)
      .where(seenBy(by))
      .where(saidTo(by, 'remark'))
      .executeTakeFirst();
    if (!remark || !by.personId) return refuse('gone');
    await tx
      .updateTable('remark')
      .set({ withdrawn_at: withdrawn ? new Date() : null })
      .where('id', '=', remark.id)
      .execute();
    return ok({ entryId: remark.entry_id });
  });
