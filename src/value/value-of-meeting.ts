import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { type ValueCounts, withoutSmallCells } from './small-cells';

export type ValueText = { takes_along: string; hopes: string; words: string };

/** How many stand where, fit to show: small numbers are left out. Whoever asks has found the meeting through who looks. */
export async function valueCounts(db: ReadDb, meetingId: string): Promise<ValueCounts> {
  const rows = await db
    .selectFrom('value_story')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('meeting_id', '=', meetingId)
    .groupBy('state')
    .execute();
  return withoutSmallCells(Object.fromEntries(rows.map(({ state, count }) => [state, count])));
}

/** What people wrote, without names, of those alone who said it may be shared; in no order that tells who was first. */
export const valueTexts = (db: ReadDb, meetingId: string): Promise<ValueText[]> =>
  db
    .selectFrom('value_story')
    .select(['takes_along', 'hopes', 'words'])
    .where('meeting_id', '=', meetingId)
    .where('shareable_at', 'is not', null)
    .orderBy(sql`md5(id::text)`)
    .limit(500)
    .execute();
