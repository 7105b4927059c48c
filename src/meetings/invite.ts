import type { Viewer } from '#entries/index';
import { viewerById } from '#accounts/index';
import { type Db, type ReadDb, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { peopleOf } from './leaders';
import { lockMeeting } from './lock-meeting';
import { mayLead, meetingById } from './meeting-here';
import { type Post, writeLetters } from './write-letters';

export type InviteRefusal = 'gone' | 'cancelled' | 'started' | 'draft';

/** So many people are written to in one transaction: a server that stops in between loses nothing and writes to nobody twice. */
const batch = 50;
const passedOver = 'passed_over';

/** Asks everybody who may see it to come. The letters go out in batches (`inviteBatches`), once to each. */
export const askToInvite = (db: Db, by: Viewer, meetingId: string): Promise<Result<void, InviteRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, meetingId);
    if (!meeting || !mayLead(by, meeting)) return refuse('gone');
    const locked = await lockMeeting(tx, meetingId);
    if (!locked || locked.cancelled_at) return refuse('cancelled');
    if (locked.started) return refuse('started');
    if (meeting.audience === 'self') return refuse('draft');
    await tx.deleteFrom('meeting_letter').where('meeting_id', '=', meetingId).where('kind', '=', passedOver).execute();
    await tx
      .updateTable('meeting')
      .set({ invite_asked_at: sql<Date>`now()`, invite_asked_by: by.personId, invited_at: null })
      .where('entry_id', '=', meetingId)
      .execute();
    return ok(undefined);
  });

/** Writes to everybody who was to be asked and was not yet, batch after batch. Broken off, it goes on the next time round. */
export async function inviteBatches(db: Db, post: Post, most = Number.POSITIVE_INFINITY): Promise<number> {
  let written = 0;
  for (let nth = 0; nth < most; nth += 1) {
    const done = await inviteBatch(db, post);
    if (done === undefined) return written;
    written += done;
  }
  return written;
}

const inviteBatch = (db: Db, post: Post): Promise<number | undefined> =>
  transact(db, async (tx) => {
    // Two processes at once each take another meeting.
    const due = await tx
      .selectFrom('meeting')
      .innerJoin('entry', 'entry.id', 'meeting.entry_id')
      .select(['meeting.entry_id', 'entry.network_id'])
      .where('invite_asked_at', 'is not', null)
      .where('invited_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('entry.retired_at', 'is', null)
      .where('starts_at', '>', sql<Date>`now()`)
      .orderBy('invite_asked_at')
      .limit(1)
      .forNoKeyUpdate('meeting')
      .skipLocked()
      .executeTakeFirst();
    if (!due) return undefined;
    const people = await notInvited(tx, due.network_id, due.entry_id).select('person.id').orderBy('person.id').limit(batch).execute();
    if (!people.length) {
      await tx.updateTable('meeting').set({ invited_at: sql<Date>`now()` }).where('entry_id', '=', due.entry_id).execute();
      return 0;
    }
    // Whether somebody may see it is asked of the one rule, as for a page they would open.
    const readers: string[] = [];
    for (const { id } of people) if (await meetingById(tx, await viewerById(tx, id), due.entry_id)) readers.push(id);
    const barred = people.map(({ id }) => id).filter((id) => !readers.includes(id));
    if (barred.length) await passOver(tx, due.entry_id, barred);
    return writeLetters(tx, post, { occasion: 'invited', once: 'invited', meetingId: due.entry_id, to: readers });
  });

/** Looked at and not written to, so that the next batch goes on after them. Asking anew looks again. */
const passOver = (tx: Parameters<typeof writeLetters>[0], meetingId: string, ids: string[]) =>
  tx
    .insertInto('meeting_letter')
    .values(ids.map((id) => ({ meeting_id: meetingId, person_id: id, kind: passedOver })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** Who signed up, or did and withdrew, knows of it. */
const notInvited = (db: ReadDb, networkId: string, meetingId: string) =>
  peopleOf(db, networkId)
    .where(
      sql<boolean>`not exists (select from meeting_letter where meeting_id = ${meetingId} and person_id = person.id and kind in ('invited', ${passedOver}))`,
    )
    .where(sql<boolean>`not exists (select from meeting_sign_up where meeting_id = ${meetingId} and person_id = person.id)`);
