import { type EntryRow, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { QuestionState } from './question';

export type LikeQuestion = Awaited<ReturnType<typeof likeQuestions>>[number];

type Like = { other_id: string; score: number; words: string[] };

// What reads alike, and what was split from or went up in the same question. Bounded before anybody's rights are looked at.
const alike = (id: string) => sql<Like>`(
  select other_id, max(score) as score, (array_agg(words order by score desc))[1] as words from (
    (select other_id, score, to_json(shared_words) as words from question_likeness where question_id = ${id} order by score desc limit 200)
    union all
    (select theirs.from_id, 0, '[]'::json from link ours join question origin on origin.entry_id = ours.to_id join link theirs on theirs.to_id = ours.to_id
      where ours.from_id = ${id} and theirs.from_id <> ${id} and ours.kind in ('split_from', 'merged_into', 'grew_out_of')
        and theirs.kind in ('split_from', 'merged_into', 'grew_out_of') limit 50)
  ) found group by other_id)`;

/** Do both come from one question that the viewer may see? A common origin they may not see is not told; a meeting is none. */
const sameOrigin = (viewer: Viewer, id: string) => sql<boolean>`exists (
  select from link ours join link theirs on theirs.to_id = ours.to_id join entry origin on origin.id = ours.to_id
  where origin.kind = 'question' and ours.from_id = ${id} and theirs.from_id = entry.id and ours.kind in ('split_from', 'merged_into', 'grew_out_of')
    and theirs.kind in ('split_from', 'merged_into', 'grew_out_of') and ${seenBy(viewer, 'origin')})`;

/**
 * The same question elsewhere: what resembles this one among what the viewer may see, other collaborations first, each with the reasons
 * that make it resemble. Questions that were let go are left out; answered ones are the best find.
 */
export const likeQuestions = (db: ReadDb, viewer: Viewer, question: EntryRow, limit = 5) => {
  const elsewhere = sql<boolean>`entry.collaboration_id is distinct from ${question.collaboration_id}::uuid`;
  return db
    .selectFrom(alike(question.id).as('alike'))
    .innerJoin('entry', 'entry.id', 'alike.other_id')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select((eb) => [
      'entry.id',
      'entry.short',
      'entry.audience',
      'question.letter',
      'question.wording',
      'question.state',
      'collaboration.name as collaboration',
      'alike.words',
      elsewhere.as('elsewhere'),
      sameOrigin(viewer, question.id).as('same_origin'),
      jsonArrayFrom(
        eb
          .selectFrom('entry_block as theirs')
          .innerJoin('entry_block as ours', 'ours.building_block_id', 'theirs.building_block_id')
          .innerJoin('building_block', 'building_block.id', 'theirs.building_block_id')
          .select(['building_block.label', 'building_block.label_en'])
          .whereRef('theirs.entry_id', '=', 'entry.id')
          .where('ours.entry_id', '=', question.id)
          .orderBy('building_block.position'),
      ).as('blocks'),
    ])
    .where('question.state', '<>', 'dissolved' satisfies QuestionState)
    .where(sql<SqlBool>`(alike.score > 0 or ${sameOrigin(viewer, question.id)})`)
    .where(seenBy(viewer))
    .orderBy(elsewhere, 'desc')
    .orderBy('alike.score', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .execute();
};
