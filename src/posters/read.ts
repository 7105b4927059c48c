import type { ReadDb } from '#platform/db';
import type { Reading } from '#platform/module';
import { headingOf } from './labels';
import { sectionsOf } from './poster-page';

/** The opening line and the sections as they hang there now; the notes stay on the page. */
export async function readPosters(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('poster')
    .innerJoin('entry', 'entry.id', 'poster.entry_id')
    .leftJoin('poster_version as hung', (join) => join.onRef('hung.poster_id', '=', 'entry.id').onRef('hung.no', '=', 'poster.version'))
    .select(['entry.id', 'entry.title', 'entry.made_at', 'poster.opening', 'poster.version', 'hung.at'])
    .select((eb) => sectionsOf(eb).as('sections'))
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    summary: row.opening || row.title,
    parts: row.sections.filter(({ text }) => text).map((section) => ({ heading: () => headingOf(section), text: section.text })),
    version: row.version,
    interim: false,
    since: row.at ?? row.made_at,
  }));
}
