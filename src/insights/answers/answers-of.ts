import { nameFor, saidTo, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

/** What one collaboration said of an insight, beside what it is for a place. */
export type Answer = Awaited<ReturnType<typeof answersOf>>[number];

/**
 * The standing answers to an insight that this viewer sees already, as far as they were said to them, oldest first within a kind: no
 * order of merit, and nothing is added up.
 */
export const answersOf = (db: ReadDb, viewer: Viewer, insightId: string) =>
  db
    .selectFrom('insight_answer as answer')
    .innerJoin('entry', 'entry.id', 'answer.insight_id')
    .innerJoin('collaboration as other', 'other.id', 'answer.collaboration_id')
    .leftJoin('person', 'person.id', 'answer.by_id')
    .select(['answer.id', 'answer.kind', 'answer.text', 'answer.context', 'answer.at', 'answer.audience', 'answer.collaboration_id'])
    .select(['other.name', 'other.slug', 'other.scale', 'other.urbanity', 'other.together_since', 'other.population', 'other.fictitious'])
    .select(nameFor(viewer, 'person', sql.ref('entry.network_id')).as('by'))
    .select(sql<boolean>`coalesce(answer.by_id = ${viewer.personId}::uuid, false) or answer.collaboration_id = any(${viewer.managed}::uuid[])`.as('mine'))
    .where('answer.insight_id', '=', insightId)
    .where('answer.withdrawn_at', 'is', null)
    // The collaboration that tells it cannot confirm itself, also when it answered before the insight became its own.
    .where(sql<boolean>`answer.collaboration_id is distinct from entry.collaboration_id`)
    .where(saidTo(viewer, 'answer', 'by_id'))
    .orderBy('answer.at')
    .orderBy('answer.id')
    .limit(200)
    .execute();
