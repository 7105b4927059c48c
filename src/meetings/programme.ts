import { nameFor, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

export type ProgrammeItem = Awaited<ReturnType<typeof programme>>[number];

/**
 * The items of a meeting in the order of the clock, in one statement: the format, who leads, what they serve as far as this viewer may
 * see that, and how many chose them.
 */
export const programme = (db: ReadDb, viewer: Viewer, meetingId: string) =>
  db
    .selectFrom('meeting_item as item')
    .innerJoin('entry', 'entry.id', 'item.meeting_id')
    .leftJoin('format', 'format.id', 'item.format_id')
    .leftJoin('person as leader', 'leader.id', 'item.leader_id')
    .select(['item.id', 'item.starts_at', 'item.minutes', 'item.title', 'item.explanation', 'item.format_id', 'item.led_by', 'item.place'])
    .select(['item.chosen', 'item.capacity', 'format.slug as format', 'format.name as format_name', 'format.name_en as format_name_en'])
    .select((eb) => [
      nameFor(viewer, 'leader', sql<string>`entry.network_id`).as('leader'),
      sql<number>`(select count(*) from meeting_item_sign_up where item_id = item.id)`.as('taken'),
      sql<boolean>`exists (select from meeting_item_sign_up where item_id = item.id and person_id = ${viewer.personId}::uuid)`.as('mine'),
      jsonArrayFrom(
        eb
          .selectFrom('meeting_item_subject as served')
          .innerJoin('entry as subject', 'subject.id', 'served.entry_id')
          .select(['subject.id', 'subject.short', 'subject.kind', 'subject.title'])
          .whereRef('served.item_id', '=', 'item.id')
          .where(seenBy(viewer, 'subject'))
          .orderBy('subject.kind')
          .orderBy('subject.title')
          .limit(60),
      ).as('subjects'),
    ])
    .where('item.meeting_id', '=', meetingId)
    .orderBy('item.starts_at')
    .orderBy('item.id')
    .limit(200)
    .execute();

export const endOf = (item: { starts_at: Date; minutes: number }): Date => new Date(item.starts_at.getTime() + item.minutes * 60_000);

/** Where the next item begins: where the last one ends. */
export const nextStart = (meeting: { starts_at: Date }, items: { starts_at: Date; minutes: number }[]): Date =>
  new Date(Math.max(meeting.starts_at.getTime(), ...items.map((item) => endOf(item).getTime())));

/** What begins at the same moment belongs side by side. */
export function slots<Item extends { starts_at: Date }>(items: Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0]?.starts_at.getTime() === item.starts_at.getTime()) last.push(item);
    else found.push([item]);
  }
  return found;
}
