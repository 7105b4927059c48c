import type { ReadDb } from '#platform/db';
import { m } from '#platform/i18n';
import type { Reading } from '#platform/module';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** Why, where, and the programme. Who leads what and who comes are names of people, and what an item serves is for who may see that. */
export async function readMeetings(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('entry', 'entry.id', 'meeting.entry_id')
    .select(['entry.id', 'entry.title', 'entry.made_at', 'meeting.purpose', 'meeting.place', 'meeting.version'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('meeting_item as item')
          .select(['item.title', 'item.explanation'])
          .whereRef('item.meeting_id', '=', 'entry.id')
          .orderBy('item.starts_at')
          .orderBy('item.id')
          .limit(200),
      ).as('items'),
    )
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    summary: row.purpose || row.title,
    parts: [
      { heading: m.meetings_purpose, text: row.purpose },
      { heading: m.meetings_fact_where, text: row.place },
      { heading: m.meetings_programme, text: row.items.map(({ title, explanation }) => [title, explanation].filter(Boolean).join('\n')).join('\n\n') },
    ].filter(({ text }) => text),
    version: row.version,
    interim: false,
    since: row.made_at,
  }));
}
