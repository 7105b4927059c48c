import type { ReadDb } from '#platform/db';
import { m } from '#platform/i18n';
import type { Reading } from '#platform/module';
import { sql } from 'kysely';

/**
 * What is known now has an audience of its own. It goes along only where everybody who may open the question may read it: told to everybody,
 * or on the very rung of the question while nobody is asked to look at it who stands outside that rung.
 */
const known = sql<string>`case when question.known <> '' and exists (
  select from (
    select told.audience, told.by_id, told.at from question_step told where told.question_id = question.entry_id and told.to_state = 'answered'
    union all
    select worded.audience, worded.by_id, '-infinity' from question_version worded
      where worded.question_id = question.entry_id and worded.no = question.version
    order by at desc limit 1
  ) said where said.audience = 'public' or (
    said.audience = entry.audience and (entry.audience <> 'self' or said.by_id = entry.author_id)
    and not exists (select from approval where approval.entry_id = entry.id and approval.decided_at is null))) then question.known else '' end`;

export async function readQuestions(db: ReadDb, ids: string[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom('question')
    .innerJoin('entry', 'entry.id', 'question.entry_id')
    .leftJoin('question_version as worded', (join) => join.onRef('worded.question_id', '=', 'entry.id').onRef('worded.no', '=', 'question.version'))
    .select(['entry.id', 'entry.made_at', 'worded.at', 'question.wording', 'question.obstacle', 'question.version', known.as('known')])
    .where('entry.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    summary: row.wording,
    parts: [
      { heading: m.questions_obstacle_title, text: row.obstacle },
      { heading: m.questions_known_title, text: row.known },
    ].filter(({ text }) => text),
    version: row.version,
    interim: false,
    since: row.at ?? row.made_at,
  }));
}
