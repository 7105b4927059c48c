import { m } from '#platform/i18n';
import type { Given, Module } from '#platform/module';
import { sql } from 'kysely';

type Said = { at: Date; text: string; on: string; offer: boolean };

/** Where somebody recognised a question for their collaboration, and what help they offered. */
export const wordsOf: NonNullable<Module['wordsOf']> = async (db, personId, networkId, most) => {
  const { rows } = await sql<Said>`
    select said.at, said.text, said.question_id as "on", said.offer
    from (
      select at, sentence as text, question_id, false as offer from question_echo where by_id = ${personId}::uuid
      union all
      select at, text, question_id, true from question_offer where by_id = ${personId}::uuid and withdrawn_at is null
    ) said
    join entry on entry.id = said.question_id and entry.network_id = ${networkId}::uuid
    order by said.at desc limit ${most}`.execute(db);
  return rows.map(({ at, text, on, offer }): Given => ({ at, text, on, what: offer ? m.questions_given_offer() : m.questions_given_echo(), became: [] }));
};
