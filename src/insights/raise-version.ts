import { isAudience, touchEntry } from '#entries/index';
import type { Tx } from '#platform/db';
import { sql } from 'kysely';
import { newestForAll } from './version-told';

/** The newest words go along with the entry: whoever raised it, or said yes to it, read them. Earlier ones stay where they were said. */
export async function raiseVersion(tx: Tx, entryId: string, to: string): Promise<void> {
  if (!isAudience(to)) return;
  await sql`update insight_version set audience = ${to}::audience from insight
    where insight.entry_id = ${entryId} and insight_version.insight_id = insight.entry_id and insight_version.no = insight.version
      and insight_version.audience < ${to}::audience`.execute(tx);
  await retitle(tx, entryId);
}

/** An entry carries the title that everybody who may open it may read: of the newest version told as widely as the entry. */
export async function retitle(tx: Tx, entryId: string): Promise<void> {
  const found = await tx
    .selectFrom('entry')
    .innerJoin('insight_version as version', (join) => join.onRef('version.insight_id', '=', 'entry.id').on('version.no', '=', newestForAll))
    .select('version.title')
    .where('entry.id', '=', entryId)
    .whereRef('version.title', '<>', 'entry.title')
    .executeTakeFirst();
  if (found) await touchEntry(tx, entryId, found.title);
}
