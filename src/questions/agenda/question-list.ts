import type { Viewer } from '#entries/index';
import { seenBy } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type QuestionCardData, questionCards } from '#questions/question-cards';
import { sql } from 'kysely';
import { isFiltered, matching, type QuestionFilter } from './question-filter';

export const listPage = { rows: 20, counted: 1000, countedFiltered: 100 };

/** Counting stops one past this. Behind a filter it stops sooner: there each one counted can cost many looked at. */
export const countedAtMost = (filter: QuestionFilter): number => (isFiltered(filter) ? listPage.countedFiltered : listPage.counted);

type Wanted = { networkId: string; filter: QuestionFilter; page: number };

/** The questions of a network that this viewer may see, the one that moved last first; one more than fits on a page. */
export function questionList(db: ReadDb, viewer: Viewer, { networkId, filter, page }: Wanted): Promise<QuestionCardData[]> {
  let query = questionCards(db, viewer).where('entry.network_id', '=', networkId);
  for (const condition of matching(filter)) query = query.where(condition);
  return query
    .orderBy('entry.changed_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(listPage.rows + 1)
    .offset((page - 1) * listPage.rows)
    .execute();
}

/** How many there are, as far as `countedAtMost`, so that a large network costs no more than a small one. */
export async function questionCount(db: ReadDb, viewer: Viewer, networkId: string, filter: QuestionFilter): Promise<number> {
  let found = db
    .selectFrom('entry')
    .select(sql`1`.as('one'))
    .where('entry.network_id', '=', networkId)
    .where('entry.kind', '=', 'question')
    .where(seenBy(viewer))
    .limit(countedAtMost(filter) + 1);
  if (isFiltered(filter)) {
    found = found.innerJoin('question', 'question.entry_id', 'entry.id') as typeof found;
    for (const condition of matching(filter)) found = found.where(condition);
  }
  const { count } = await db.selectFrom(found.as('found')).select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  return count;
}
