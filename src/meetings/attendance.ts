import type { Viewer } from '#entries/index';
import type { Db, ReadDb, Tx } from '#platform/db';
import { transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { mayLead, meetingById } from './meeting-here';

/** Was this viewer there? For a query that holds the meeting's id in `column`. Nobody signed in: no. */
export const attendedBy = (viewer: Viewer, column = 'meeting.entry_id'): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from meeting_sign_up present where present.meeting_id = ${sql.ref(column)}
    and present.person_id = ${viewer.personId}::uuid and present.attended_at is not null)`;

export async function attended(db: ReadDb, meetingId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('meeting_sign_up')
    .select('person_id')
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', personId)
    .where('attended_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many had a seat and how many came: numbers, no names. */
export const attendance = (db: ReadDb, meetingId: string): Promise<{ signedUp: number; attended: number }> =>
  db
    .selectFrom('meeting_sign_up')
    .select([
      sql<number>`count(*) filter (where withdrawn_at is null and seated)`.as('signedUp'),
      sql<number>`count(*) filter (where attended_at is not null)`.as('attended'),
    ])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow();

/**
 * Somebody came: seen by who leads, or joined in the room (`byId` null). The first time counts. Who never signed up gets a row that takes
 * no seat, so that they are counted and can read along in the report.
 */
export async function markAttended(tx: Tx, meetingId: string, personId: string, byId: string | null): Promise<void> {
  await tx
    .insertInto('meeting_sign_up')
    .values({ meeting_id: meetingId, person_id: personId, seated: false, withdrawn_at: sql<Date>`now()`, attended_at: sql<Date>`now()`, attended_by: byId })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'person_id'])
        .doUpdateSet({ attended_at: sql<Date>`now()`, attended_by: byId })
        .where('meeting_sign_up.attended_at', 'is', null),
    )
    .execute();
}

/** The list as it was ticked: of the people it `showed`, exactly the `present` were there. Nobody else is touched. */
export const tickPresent = (db: Db, by: Viewer, meetingId: string, list: { showed: string[]; present: string[] }): Promise<Result<number, 'gone'>> =>
  transact(db, async (tx) => {
    const meeting = await meetingById(tx, by, meetingId);
    if (!meeting || !mayLead(by, meeting)) return refuse('gone');
    const present = list.present.filter((id) => list.showed.includes(id));
    const rows = tx.updateTable('meeting_sign_up').where('meeting_id', '=', meetingId);
    if (present.length)
      await rows.set({ attended_at: sql<Date>`now()`, attended_by: by.personId }).where('person_id', 'in', present).where('attended_at', 'is', null).execute();
    const absent = list.showed.filter((id) => !present.includes(id));
    if (absent.length) await rows.set({ attended_at: null, attended_by: null }).where('person_id', 'in', absent).where('attended_at', 'is not', null).execute();
    return ok(present.length);
  });
