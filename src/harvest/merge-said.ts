import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { mergeContributions } from '#room/index';
import { contributionToHarvest } from './contribution-to-harvest';

/**
 * Puts together what says the same: counted as often as it was said, and harvested once. What one of them became already, all of them
 * then fed; nothing of where it came from is lost.
 */
export const mergeSaid = (
  db: Db,
  by: Viewer,
  { meetingId, one, other }: { meetingId: string; one: string; other: string },
): Promise<Result<{ headId: string }, 'gone'>> =>
  transact(db, async (tx) => {
    const found = await contributionToHarvest(tx, by, { meetingId, id: one });
    if (!found.ok) return refuse('gone');
    const merged = await mergeContributions(tx, by, { meetingId, inputId: found.value.said.input_id, ids: [one, other] });
    if (!merged.ok) return refuse('gone');
    const rows = await tx.selectFrom('contribution').select(['id', 'merged_into']).where('id', 'in', [one, other]).execute();
    const headId = rows.find((row) => !row.merged_into)?.id ?? one;
    const became = await tx
      .selectFrom('harvested')
      .selectAll()
      .where('contribution_id', '=', headId)
      .where('along_with', 'is', null)
      .where('undone_at', 'is', null)
      .execute();
    const fed = rows
      .filter((row) => row.merged_into === headId)
      .flatMap(({ id }) => became.map((row) => ({ ...row, id: newId(), contribution_id: id, by_id: by.personId, along_with: row.id })));
    if (fed.length) await tx.insertInto('harvested').values(fed).execute();
    return ok({ headId });
  });
