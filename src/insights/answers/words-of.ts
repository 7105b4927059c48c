import type { Given, Module } from '#platform/module';
import { m } from '#platform/i18n';

/** What somebody answered to the insights of others. */
export const wordsOf: NonNullable<Module['wordsOf']> = async (db, personId, networkId, most) => {
  const answers = await db
    .selectFrom('insight_answer')
    .innerJoin('entry', 'entry.id', 'insight_answer.insight_id')
    .select(['insight_answer.at', 'insight_answer.text', 'insight_answer.context', 'insight_answer.insight_id'])
    .where('insight_answer.by_id', '=', personId)
    .where('insight_answer.withdrawn_at', 'is', null)
    .where('entry.network_id', '=', networkId)
    .orderBy('insight_answer.at', 'desc')
    .limit(most)
    .execute();
  return answers.map(({ at, text, context, insight_id }): Given => ({ at, what: m.answers_given(), text: text || context, on: insight_id, became: [] }));
};
