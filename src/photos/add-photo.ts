import type { Viewer } from '#entries/index';
import { type MeetingHere, meetingById } from '#meetings/index';
import { type Db, type Tx, transact } from '#platform/db';
import type { Files } from '#platform/files';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { cleanPhoto, type PhotoRefusal } from './clean-photo';
import { mayAdd } from './may-add';

export type AddRefusal = PhotoRefusal | 'gone' | 'removed_before' | 'too_many';
const mostOfMeeting = 500;

/**
 * Cleans a photo that arrived and keeps it with the meeting; what came is not kept. The same photo sent twice stands once, and one that
 * was removed does not come back this way. Nobody else sees it before it is described.
 */
export async function addPhoto(db: Db, files: Files, by: Viewer, { meeting, path }: { meeting: MeetingHere; path: string }): Promise<Result<null, AddRefusal>> {
  const cleaned = await cleanPhoto(path);
  if (!cleaned.ok) return cleaned;
  return transact(db, async (tx) => {
    const standing = await meetingById(tx, by, meeting.entry_id);
    if (!standing || !(await mayAdd(tx, by, standing))) return refuse('gone');
    await oneAtATime(tx);
    if (await isFull(tx, meeting.entry_id)) return refuse('too_many');
    const { width, height } = cleaned.value;
    const [small, large] = [await files.put(cleaned.value.small), await files.put(cleaned.value.large)];
    const added = await tx
      .insertInto('photo')
      .values({ id: newId(), meeting_id: meeting.entry_id, small, large, width, height, added_by: by.personId })
      .onConflict((conflict) => conflict.constraint('photo_stands_once').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return ok(null);
    const before = await tx
      .selectFrom('photo')
      .select('removed_at')
      .where('meeting_id', '=', meeting.entry_id)
      .where('large', '=', large)
      .executeTakeFirstOrThrow();
    if (!before.removed_at) return ok(null);
    await forget(tx, files, [small, large]);
    return refuse('removed_before');
  });
}

/** A file that is being thrown away must not be the one that somebody is just putting in. */
export const oneAtATime = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('photo files'))`.execute(tx);

/** Throws files away that no photo shows any more. */
export async function forget(tx: Tx, files: Files, names: string[]): Promise<void> {
  const used = await tx
    .selectFrom('photo')
    .select(['small', 'large'])
    .where('erased_at', 'is', null)
    .where('removed_at', 'is', null)
    .where((eb) => eb.or([eb('small', 'in', names), eb('large', 'in', names)]))
    .execute();
  const kept = new Set(used.flatMap(({ small, large }) => [small, large]));
  for (const name of new Set(names)) if (!kept.has(name)) await files.remove(name);
}

async function isFull(tx: Tx, meetingId: string): Promise<boolean> {
  const { count } = await tx
    .selectFrom('photo')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('meeting_id', '=', meetingId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count >= mostOfMeeting;
}
