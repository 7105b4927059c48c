import { saidTo, type Viewer } from '#entries/index';
import type { Database } from '#platform/db';
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { AnswerKind } from './tables';

/** Everything one version says. */
export const tellingColumns = [
  'version.title',
  'version.did',
  'version.situation',
  'version.why',
  'version.outcome',
  'version.for_whom',
  'version.strategy',
  'version.context',
  'version.resource',
  'version.reasoning',
  'version.intended',
  'version.unintended',
  'version.steps',
] as const;

/** What other collaborations said of the `entry` of a query, as far as it was said to this viewer: which, and what in a word. */
export const answersTo = (eb: ExpressionBuilder<Database, 'entry'>, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('insight_answer as answer')
      .innerJoin('collaboration as other', 'other.id', 'answer.collaboration_id')
      .select([sql<AnswerKind>`answer.kind`.as('kind'), 'other.name', 'other.slug'])
      .whereRef('answer.insight_id', '=', 'entry.id')
      .where('answer.withdrawn_at', 'is', null)
      .where(sql<boolean>`answer.collaboration_id is distinct from entry.collaboration_id`)
      .where(saidTo(viewer, 'answer', 'by_id'))
      .orderBy(sql`other.name collate "und-x-icu"`)
      .limit(100),
  );
export type AnswerShown = { kind: AnswerKind; name: string; slug: string };
