import { markAttended } from '#meetings/index';
import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { sql } from 'kysely';
import { type Device, hashFor } from './device';

export type Joining = {
  meetingId: string;
  token: string;
  name: string;
  /** under one's own name: then one was there, also for the network */
  as: Viewer | null;
  /** where from, as `fromHere` says it */
  from: string;
};

export const longestName = 80;
/** Of one meeting: a hall has one address, people with phones of their own network each another. */
const mostPlaces = 500;

/** Lets a phone in. The same phone that joins again keeps what it said and can take another name. */
export const joinRoom = (db: Db, { meetingId, token, name, as, from }: Joining): Promise<Result<Device, 'over' | 'too_long'>> =>
  transact(db, async (tx) => {
    if ([...name].length > longestName) return refuse('too_long', 'naam');
    const room = await tx
      .selectFrom('room')
      .select(sql<boolean>`known_from @> array[${from}::text]`.as('known'))
      .where('meeting_id', '=', meetingId)
      .where('closed_at', 'is', null)
      .where('expires_at', '>', sql<Date>`now()`)
      .executeTakeFirst();
    if (!room) return refuse('over');
    const personId = as?.personId ?? null;
    const device = await tx
      .insertInto('room_device')
      .values({ id: newId(), meeting_id: meetingId, token_hash: hashFor(token, meetingId), name, person_id: personId })
      .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ name, person_id: personId }))
      .returning(['id', 'meeting_id', 'name', 'person_id'])
      .executeTakeFirstOrThrow();
    if (as?.personId) await markAttended(tx, meetingId, as.personId, null);
    if (!room.known) await knowPlace(tx, meetingId, from);
    return ok(device);
  });

/** From there the code passes at once from now on. */
export const knowPlace = (db: Db, meetingId: string, from: string): Promise<unknown> =>
  db
    .updateTable('room')
    .set({ known_from: sql<string[]>`array_append(known_from, ${from}::text)` })
    .where('meeting_id', '=', meetingId)
    .where(sql<boolean>`not known_from @> array[${from}::text] and cardinality(known_from) < ${mostPlaces}`)
    .execute();
