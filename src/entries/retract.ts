import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { findEntryById } from './find-entry';
import { happened } from './happened';
import { may } from './may';
import type { Viewer } from './viewer';

/** Takes an entry back: from then on it is not there for anybody. Who did it can put it back. */
export const retractEntry = (db: Db, by: Viewer, entryId: string, own: boolean): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, entryId);
    if (!entry) return refuse('gone');
    const mine = own || entry.author_id === by.personId;
    if (!may(by, 'raise', { network: entry.network_id, collaboration: entry.collaboration_id, own: mine })) return refuse('not_yours');
    await retireEntry(tx, by, entry.id);
    return ok(null);
  });

/** The taking back itself, for a deed that has asked whether this may: who harvested something may undo that without reading it. */
export async function retireEntry(tx: Tx, by: Viewer, entryId: string): Promise<void> {
  const entry = await tx
    .updateTable('entry')
    .set({ retired_at: new Date(), retired_by: by.personId })
    .where('id', '=', entryId)
    .where('retired_at', 'is', null)
    .returning(['id', 'network_id', 'collaboration_id', 'audience'])
    .executeTakeFirst();
  if (!entry) return;
  await tx.deleteFrom('approval').where('entry_id', '=', entry.id).where('decided_at', 'is', null).execute();
  await happened(tx, 'entry.retracted', { by, entry });
}

/** Puts back what one has taken back oneself, as long as one belongs to the network. */
export const restoreEntry = (db: Db, by: Viewer, short: string): Promise<Result<{ id: string }, 'gone'>> =>
  transact(db, async (tx) => {
    if (!by.personId || !by.memberOf.length) return refuse('gone');
    const entry = await tx
      .updateTable('entry')
      .set({ retired_at: null, retired_by: null })
      .where('short', '=', short)
      .where('retired_by', '=', by.personId)
      .where('network_id', 'in', by.memberOf)
      .returning(['id', 'network_id', 'collaboration_id', 'audience'])
      .executeTakeFirst();
    if (!entry) return refuse('gone');
    await happened(tx, 'entry.restored', { by, entry });
    return ok({ id: entry.id });
  });
