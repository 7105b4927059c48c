import { type Db, transact } from '#platform/db';
import { sql } from 'kysely';
import { type Post, writeLetters } from './write-letters';

/**
 * A reminder a week and a day before, to who has a seat by then and knew of it earlier: whoever signed up since has a fresh letter. A
 * sweep over what is due and not yet written; come round late, it still writes, and never after the start.
 */
export async function remind(db: Db, post: Post): Promise<number> {
  const week = await due(db, { occasion: 'week', from: '7 days', until: '1 day' });
  const day = await due(db, { occasion: 'day', from: '1 day', until: '0' });
  let written = 0;
  for (const { occasion, meetingId, people } of [...week, ...day])
    written += await transact(db, (tx) => writeLetters(tx, post, { occasion, once: occasion, meetingId, to: people }));
  return written;
}

type Span = { occasion: 'week' | 'day'; from: string; until: string };

async function due(db: Db, { occasion, from, until }: Span) {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .innerJoin('meeting_sign_up', 'meeting_sign_up.meeting_id', 'meeting.entry_id')
    .select(['meeting.entry_id as meetingId', sql<string[]>`array_agg(meeting_sign_up.person_id order by meeting_sign_up.number)`.as('people')])
    .where('entry.retired_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('seated', '=', true)
    .where(sql<boolean>`now() >= starts_at - ${from}::interval and now() < starts_at - ${until}::interval`)
    .where(sql<boolean>`asked_at < starts_at - ${from}::interval`)
    .where(
      sql<boolean>`not exists (select from meeting_letter sent where sent.meeting_id = meeting.entry_id
        and sent.person_id = meeting_sign_up.person_id and sent.kind = ${occasion})`,
    )
    .groupBy('meeting.entry_id')
    .execute();
  return rows.map((row) => ({ ...row, occasion }));
}
