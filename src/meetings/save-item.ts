import type { Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { isId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { type LockedMeeting, lockMeeting } from './lock-meeting';
import { mark } from './mark';
import { mayLead, meetingById } from './meeting-here';
import { endOf } from './programme';

export type ItemSaid = {
  startsAt: Date;
  minutes: number;
  title: string;
  explanation: string;
  formatId: string | null;
  ledBy: string;
  place: string;
  chosen: boolean;
  capacity: number | null;
};
/** `seen` is the mark of what the form showed; without it the item is new, under the id its form was made with. */
export type ItemToSave = ItemSaid & { meetingId: string; id: string; seen?: string };
export type ItemRefusal = 'gone' | 'taken' | 'stale' | 'outside' | 'no_such_format' | 'item_below_taken' | 'item_has_places' | 'too_many_items';

const most = 100;

/** Adds an item to the programme or changes one. Locks the meeting: how many places an item has is counted behind the same door. */
export const saveItem = (db: Db, by: Viewer, said: ItemToSave): Promise<Result<{ id: string }, ItemRefusal>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, said.meetingId);
    const locked = meeting && mayLead(by, meeting) ? await lockMeeting(tx, said.meetingId) : undefined;
    if (!meeting || !locked) return refuse('gone');
    if (outside(locked, said)) return refuse('outside', 'van');
    if (said.formatId && !(await fits(tx, meeting.network_id, said.formatId))) return refuse('no_such_format', 'werkvorm');
    return said.seen === undefined ? add(tx, said) : change(tx, said, said.seen);
  });

const outside = (meeting: LockedMeeting, said: ItemSaid): boolean =>
  said.startsAt < meeting.starts_at || endOf({ starts_at: said.startsAt, minutes: said.minutes }) > meeting.ends_at;

const fits = async (tx: Tx, networkId: string, formatId: string): Promise<boolean> =>
  isId(formatId) &&
  (await tx
    .selectFrom('format')
    .select('id')
    .where('id', '=', formatId)
    .where((eb) => eb.or([eb('network_id', 'is', null), eb('network_id', '=', networkId)]))
    .executeTakeFirst()) !== undefined;

export const rowOf = (said: ItemSaid) => ({
  starts_at: said.startsAt,
  minutes: said.minutes,
  title: said.title,
  explanation: said.explanation,
  format_id: said.formatId,
  led_by: said.ledBy,
  place: said.place,
  // Places are given to who chooses it.
  chosen: said.chosen || said.capacity !== null,
  capacity: said.capacity,
});

async function add(tx: Tx, said: ItemToSave): Promise<Result<{ id: string }, ItemRefusal>> {
  const standing = await tx.selectFrom('meeting_item').select('meeting_id').where('id', '=', said.id).executeTakeFirst();
  // The same form sent twice makes one item.
  if (standing) return standing.meeting_id === said.meetingId ? ok({ id: said.id }) : refuse('taken');
  const { count } = await tx
    .selectFrom('meeting_item')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('meeting_id', '=', said.meetingId)
    .executeTakeFirstOrThrow();
  if (count >= most) return refuse('too_many_items');
  await tx
    .insertInto('meeting_item')
    .values({ id: said.id, meeting_id: said.meetingId, ...rowOf(said) })
    .execute();
  return ok({ id: said.id });
}

/** What a form of this item showed. */
export const itemMark = (row: ReturnType<typeof rowOf>): string =>
  mark([row.starts_at.getTime(), row.minutes, row.title, row.explanation, row.format_id, row.led_by, row.place, row.chosen, row.capacity]);

async function change(tx: Tx, said: ItemToSave, seen: string): Promise<Result<{ id: string }, ItemRefusal>> {
  const standing = await tx
    .selectFrom('meeting_item')
    .selectAll()
    .select(sql<number>`(select count(*) from meeting_item_sign_up where item_id = meeting_item.id)`.as('taken'))
    .where('id', '=', said.id)
    .where('meeting_id', '=', said.meetingId)
    .executeTakeFirst();
  if (!standing) return refuse('gone');
  const next = rowOf(said);
  if (itemMark(next) === itemMark(standing)) return ok({ id: said.id });
  if (itemMark(standing) !== seen) return refuse('stale');
  if (next.capacity !== null && next.capacity < standing.taken) return refuse('item_below_taken', 'plaatsen');
  if (!next.chosen && standing.taken > 0) return refuse('item_has_places', 'kiezen');
  await tx.updateTable('meeting_item').set(next).where('id', '=', said.id).execute();
  await letGoOfOverlap(tx, said.id);
  return ok({ id: said.id });
}

/** An item that moved onto another that somebody chose as well: nobody is in two places, so they let go of this one. */
const letGoOfOverlap = (tx: Tx, itemId: string) =>
  sql`delete from meeting_item_sign_up mine using meeting_item item
    where mine.item_id = ${itemId} and item.id = mine.item_id and exists (
      select from meeting_item_sign_up theirs join meeting_item other on other.id = theirs.item_id
      where theirs.person_id = mine.person_id and other.id <> item.id and other.meeting_id = item.meeting_id
        and other.starts_at < item.starts_at + item.minutes * interval '1 minute'
        and item.starts_at < other.starts_at + other.minutes * interval '1 minute')`.execute(tx);

/** Takes it off the programme, with what it served and who chose it. */
export const removeItem = (db: Db, by: Viewer, item: { meetingId: string; itemId: string }): Promise<Result<void, 'gone'>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, item.meetingId);
    if (!meeting || !mayLead(by, meeting) || !(await lockMeeting(tx, item.meetingId))) return refuse('gone');
    await tx.deleteFrom('meeting_item').where('id', '=', item.itemId).where('meeting_id', '=', item.meetingId).execute();
    return ok(undefined);
  });
