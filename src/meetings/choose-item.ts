import type { Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { lockMeeting } from './lock-meeting';
import { meetingById } from './meeting-here';
import { placeOf } from './seats';

export type ChooseRefusal = 'gone' | 'cancelled' | 'started' | 'sign_up_first' | 'overlaps' | 'item_full';

/**
 * A place in one of several things that happen at the same time. For who has a seat or waits for one; never two at once. Through the
 * meeting's own door, so that the last place is given away once.
 */
export const chooseItem = (db: Db, by: Viewer, item: { meetingId: string; itemId: string }): Promise<Result<void, ChooseRefusal>> =>
  transact(db, async (tx) => {
    const locked = by.personId && (await meetingById(tx, by, item.meetingId)) ? await lockMeeting(tx, item.meetingId) : undefined;
    const asked = locked && (await itemNow(tx, item));
    if (!locked || !asked || !by.personId) return refuse('gone');
    if (locked.cancelled_at) return refuse('cancelled');
    if (asked.begun) return refuse('started');
    if (!(await placeOf(tx, item.meetingId, by.personId))) return refuse('sign_up_first');
    const chosen = await chosenAround(tx, item, by.personId);
    if (chosen.some(({ item_id }) => item_id === item.itemId)) return ok(undefined);
    if (chosen.length) return refuse('overlaps');
    if (asked.capacity !== null && asked.taken >= asked.capacity) return refuse('item_full');
    await tx.insertInto('meeting_item_sign_up').values({ item_id: item.itemId, person_id: by.personId }).execute();
    return ok(undefined);
  });

/** Letting go of it again. Done twice is done. */
export const leaveItem = (db: Db, by: Viewer, item: { meetingId: string; itemId: string }): Promise<Result<void, 'gone' | 'started'>> =>
  transact(db, async (tx) => {
    const locked = by.personId && (await meetingById(tx, by, item.meetingId)) ? await lockMeeting(tx, item.meetingId) : undefined;
    const asked = locked && (await itemNow(tx, item));
    if (!asked || !by.personId) return refuse('gone');
    if (asked.begun) return refuse('started');
    await tx.deleteFrom('meeting_item_sign_up').where('item_id', '=', item.itemId).where('person_id', '=', by.personId).execute();
    return ok(undefined);
  });

/** Read after the lock, so that what is counted stands still. */
const itemNow = (tx: Tx, { meetingId, itemId }: { meetingId: string; itemId: string }) =>
  tx
    .selectFrom('meeting_item')
    .select([
      'capacity',
      sql<boolean>`starts_at <= clock_timestamp()`.as('begun'),
      sql<number>`(select count(*) from meeting_item_sign_up where item_id = meeting_item.id)`.as('taken'),
    ])
    .where('id', '=', itemId)
    .where('meeting_id', '=', meetingId)
    .where('chosen', '=', true)
    .executeTakeFirst();

/** What they chose that has a minute in common with it, itself included. */
const chosenAround = (tx: Tx, { itemId }: { itemId: string }, personId: string) =>
  tx
    .selectFrom('meeting_item_sign_up as mine')
    .innerJoin('meeting_item as other', 'other.id', 'mine.item_id')
    .innerJoin('meeting_item as item', (join) => join.onRef('item.meeting_id', '=', 'other.meeting_id').on('item.id', '=', itemId))
    .select('mine.item_id')
    .where('mine.person_id', '=', personId)
    .where(sql<boolean>`other.starts_at < item.starts_at + item.minutes * interval '1 minute'`)
    .where(sql<boolean>`item.starts_at < other.starts_at + other.minutes * interval '1 minute'`)
    .execute();
