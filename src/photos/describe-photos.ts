import { happened, type Viewer } from '#entries/index';
import { meetingById } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { type PhotoRow, photosHere } from './photo-rows';

export type Described = { id: string; alternative: string; caption: string; consent: boolean };

/** Who leads the meeting, and who put it there. */
export const mayDescribe = (photo: PhotoRow): boolean => photo.leads || photo.mine;

/**
 * Gives photos their words and the answer to whether the people in them agreed. A photo with both is there for everybody who may see
 * the meeting; one whose consent is taken back is gone from that moment. Answers how many came into sight.
 */
export const describePhotos = (db: Db, by: Viewer, { meetingId, photos }: { meetingId: string; photos: Described[] }): Promise<Result<number, 'gone'>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, meetingId);
    if (!meeting) return refuse('gone');
    const here = new Map((await photosHere(tx, by, meetingId)).filter(mayDescribe).map((photo) => [photo.id, photo]));
    let shown = 0;
    for (const told of photos) {
      const photo = here.get(told.id);
      if (!photo) return refuse('gone');
      if (await describe(tx, by, { photo, told })) shown += 1;
    }
    if (shown) await happened(tx, 'photo.added', { by, entry: meeting, details: { count: shown } });
    return ok(shown);
  });

/** Answers whether others see it now for the first time. */
async function describe(tx: Tx, by: Viewer, { photo, told }: { photo: PhotoRow; told: Described }): Promise<boolean> {
  const complete = told.alternative !== '' && told.consent;
  const { shown_at: before } = await tx.selectFrom('photo').select('shown_at').where('id', '=', photo.id).forUpdate().executeTakeFirstOrThrow();
  await tx
    .updateTable('photo')
    .set({
      alternative: told.alternative,
      caption: told.caption,
      // Said once: the first yes keeps its day and who gave it.
      ...(told.consent ? photo.consent_at === null && { consent_at: new Date(), consent_by: by.personId } : { consent_at: null, consent_by: null }),
      ...(complete && before === null && { shown_at: sql<Date>`now()` }),
    })
    .where('id', '=', photo.id)
    .execute();
  return complete && before === null;
}
