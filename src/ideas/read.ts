import type { ReadDb } from '#platform/db';
import { m } from '#platform/i18n';
import type { Reading } from '#platform/module';

/** The idea and why; the answers to it have an audience of their own and stay on its page. */
export async function readIdeas(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('idea')
    .innerJoin('entry', 'entry.id', 'idea.entry_id')
    .select(['entry.id', 'entry.title', 'entry.made_at', 'idea.text'])
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    summary: row.title,
    parts: row.text ? [{ heading: m.ideas_kind, text: row.text }] : [],
    version: 1,
    interim: false,
    since: row.made_at,
  }));
}
