import { happened, outsider, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { type Post, writeToLeaders } from './leader-letter';
import { isAwayAlready, photoHere } from './photo-rows';

export type Asked = 'hidden' | 'leaders_first';

/** So many photos of one meeting go at once within an hour; after that who leads it looks first. A hall shares one address, so no address counts. */
export const atOnceInAnHour = 10;

/**
 * Somebody is in a photo and does not want that. No account, no reason: the photo is gone from every page at once and who leads the
 * meeting is told. Where they decided before that it may stay, or when somebody asks a whole wall away, they are asked first.
 */
export const askRemoval = (db: Db, by: Viewer, post: Post, at: { networkId: string; short: string; id: string }): Promise<Result<Asked, 'gone'>> =>
  transact(db, async (tx) => {
    const photo = await photoHere(tx, by, at);
    if (!photo?.shown) return (await isAwayAlready(tx, by, at)) ? ok('hidden') : refuse('gone');
    // Asked at the same moment by two: the second sees what the first did.
    await tx.selectFrom('photo').select('id').where('id', '=', photo.id).forUpdate().execute();
    if (await isAwayAlready(tx, by, at)) return ok('hidden');
    const meeting = await tx
      .selectFrom('entry')
      .select(['id', 'network_id', 'collaboration_id', 'audience'])
      .where('id', '=', photo.meeting_id)
      .executeTakeFirstOrThrow();
    const earlier = await asksBefore(tx, photo);
    const hides = !earlier.decided && (by.personId !== null || earlier.lately < atOnceInAnHour);
    const made = await tx
      .insertInto('photo_removal')
      .values({ id: newId(), photo_id: photo.id, asked_by: by.personId, hidden_at: hides ? sql<Date>`now()` : null })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    // Asked twice: it is with who decides.
    if (!made) return ok('leaders_first');
    // Who asks is nobody's business: the feed tells that a photo went, not through whom.
    if (hides) await happened(tx, 'photo.removed', { by: outsider, entry: meeting });
    if (!earlier.told)
      await writeToLeaders(tx, post, {
        meetingId: meeting.id,
        networkId: meeting.network_id,
        path: `/${post.network.slug}/bijeenkomsten/${photo.short}/fotos`,
      });
    return ok(hides ? 'hidden' : 'leaders_first');
  });

async function asksBefore(tx: Tx, photo: { id: string; meeting_id: string }): Promise<{ decided: boolean; lately: number; told: boolean }> {
  const lately = sql`photo_removal.asked_at > now() - interval '1 hour'`;
  return tx
    .selectFrom('photo_removal')
    .innerJoin('photo', 'photo.id', 'photo_removal.photo_id')
    .select([
      sql<boolean>`coalesce(bool_or(photo.id = ${photo.id} and photo_removal.decided_at is not null), false)`.as('decided'),
      sql<number>`count(*) filter (where photo_removal.asked_by is null and photo_removal.hidden_at is not null and ${lately})`.as('lately'),
      // One letter an hour says enough: the page lists them all.
      sql<boolean>`coalesce(bool_or(photo_removal.decided_at is null and ${lately}), false)`.as('told'),
    ])
    .where('photo.meeting_id', '=', photo.meeting_id)
    .executeTakeFirstOrThrow();
}
