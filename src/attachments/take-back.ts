import { happened, type Registry, touchEntry, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import type { Files } from '#platform/files';
import { ok, refuse, type Result } from '#platform/result';
import { attachmentHere } from './attachments-of';
import { entryToSteer } from './entry-to-steer';
import { mostOfEntry } from './file-type';
import { forget, oneAtATime } from './kept-files';

/** So long a file that was taken back can be put back. */
const daysToPutBack = 30;

export type Which = { networkId: string; id: string };
export type TakeBackRefusal = 'gone' | 'too_many';

async function found(tx: Tx, by: Viewer, registry: Registry, which: Which) {
  const attachment = await attachmentHere(tx, by, which.networkId, which.id);
  const entry = attachment && (await entryToSteer(tx, by, registry, attachment.entry_id));
  return attachment && entry && { attachment, entry };
}

/** Takes a file away from an entry: from then on nobody gets it. Putting it back works for a month. */
export const takeBack = (db: Db, by: Viewer, registry: Registry, which: Which): Promise<Result<string, 'gone'>> =>
  transact(db, async (tx) => {
    const standing = await found(tx, by, registry, which);
    if (!standing) return refuse('gone');
    const { attachment, entry } = standing;
    if (!attachment.withdrawn_at) {
      await tx.updateTable('attachment').set({ withdrawn_at: new Date(), withdrawn_by: by.personId }).where('id', '=', attachment.id).execute();
      await happened(tx, 'attachment.withdrawn', { by, entry, audience: attachment.audience });
    }
    return ok(entry.short);
  });

export const putBack = (db: Db, by: Viewer, registry: Registry, which: Which): Promise<Result<string, TakeBackRefusal>> =>
  transact(db, async (tx) => {
    await oneAtATime(tx);
    const standing = await found(tx, by, registry, which);
    if (!standing) return refuse('gone');
    const { attachment, entry } = standing;
    if (!attachment.withdrawn_at) return ok(entry.short);
    const others = await tx.selectFrom('attachment').select('stored').where('entry_id', '=', entry.id).where('withdrawn_at', 'is', null).execute();
    // The same file was added anew in the meantime: then it stands already.
    if (others.some(({ stored }) => stored === attachment.stored)) return ok(entry.short);
    if (others.length >= mostOfEntry) return refuse('too_many');
    await tx.updateTable('attachment').set({ withdrawn_at: null, withdrawn_by: null }).where('id', '=', attachment.id).execute();
    await touchEntry(tx, entry.id);
    await happened(tx, 'attachment.put_back', { by, entry, audience: attachment.audience });
    return ok(entry.short);
  });

/** Says in a sentence what is in a file. */
export const describe = (db: Db, by: Viewer, registry: Registry, which: Which & { description: string }): Promise<Result<string, 'gone'>> =>
  transact(db, async (tx) => {
    const standing = await found(tx, by, registry, which);
    if (!standing) return refuse('gone');
    await tx.updateTable('attachment').set({ description: which.description }).where('id', '=', standing.attachment.id).execute();
    return ok(standing.entry.short);
  });

/** Throws away the files that were taken back more than a month ago. Comes round every night. */
export const eraseTakenBack = (db: Db, files: Files): Promise<void> =>
  transact(db, async (tx) => {
    await oneAtATime(tx);
    const old = await tx
      .updateTable('attachment')
      // What was said of it goes with it.
      .set({ erased_at: new Date(), description: '' })
      .where('withdrawn_at', '<', new Date(Date.now() - daysToPutBack * 86_400_000))
      .where('erased_at', 'is', null)
      .returning('stored')
      .execute();
    await forget(
      tx,
      files,
      old.map(({ stored }) => stored),
    );
  });
