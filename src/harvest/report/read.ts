import type { ReadDb } from '#platform/db';
import type { Reading } from '#platform/module';

/** The words that were written in the report itself. What it shows of other things stands there for who may see those. */
export async function readReports(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('meeting_report')
    .innerJoin('entry', 'entry.id', 'meeting_report.entry_id')
    .select(['entry.id', 'entry.title', 'meeting_report.sections', 'meeting_report.published_at'])
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => {
    const parts = row.sections.filter(({ out, text }) => !out && text).map(({ title, text }) => ({ heading: () => title, text }));
    return { id: row.id, summary: parts[0]?.text ?? row.title, parts, version: 1, interim: false, since: row.published_at };
  });
}
