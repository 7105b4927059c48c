import { happened, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type PhotoRow, photoHere } from './photo-rows';

type At = { networkId: string; short: string; id: string };
const meetingOf = (tx: Tx, photo: PhotoRow) =>
  tx.selectFrom('entry').select(['id', 'network_id', 'collaboration_id', 'audience']).where('id', '=', photo.meeting_id).executeTakeFirstOrThrow();

/** Shows a photo again that was asked away, with the reason why it may stay. Whoever asks after that, asks who leads the meeting. */
export const keepPhoto = (db: Db, by: Viewer, { reason, ...at }: At & { reason: string }): Promise<Result<null, 'gone' | 'why'>> =>
  transact(db, async (tx) => {
    const photo = await photoHere(tx, by, at);
    if (!photo?.leads) return refuse('gone');
    if (!reason) return refuse('why', 'reden');
    const decided = await tx
      .updateTable('photo_removal')
      .set({ decided_at: new Date(), decided_by: by.personId, reason })
      .where('photo_id', '=', photo.id)
      .where('decided_at', 'is', null)
      .returning('hidden_at')
      .executeTakeFirst();
    if (decided?.hidden_at) await happened(tx, 'photo.kept', { by, entry: await meetingOf(tx, photo) });
    return ok(null);
  });

/** Removes a photo for good. Its files follow at once, or at the next round when that fails. */
export const removePhoto = (db: Db, by: Viewer, at: At): Promise<Result<null, 'gone'>> =>
  transact(db, async (tx) => {
    const photo = await photoHere(tx, by, at);
    if (!photo || !(photo.leads || photo.mine)) return refuse('gone');
    await tx.updateTable('photo').set({ removed_at: new Date(), removed_by: by.personId }).where('id', '=', photo.id).execute();
    await tx
      .updateTable('photo_removal')
      .set({ decided_at: new Date(), decided_by: by.personId })
      .where('photo_id', '=', photo.id)
      .where('decided_at', 'is', null)
      .execute();
    // One that was asked away was told of when it went, one that nobody saw is no news.
    if (photo.shown) await happened(tx, 'photo.removed', { by, entry: await meetingOf(tx, photo) });
    return ok(null);
  });
