import { m } from '#platform/i18n';
import type { Given, Module } from '#platform/module';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { becameName } from './words';
import type { Became } from './tables';

/**
 * What somebody said in the room under their own name, and what was made of it. Who joined with a code alone is known to nobody, so
 * that is not here.
 */
export const wordsOf: NonNullable<Module['wordsOf']> = async (db, personId, networkId, most) => {
  const said = await db
    .selectFrom('room_device')
    .innerJoin('contribution', 'contribution.device_id', 'room_device.id')
    .innerJoin('entry', 'entry.id', 'contribution.meeting_id')
    .select(['contribution.made_at as at', 'contribution.text', 'contribution.meeting_id'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('harvested')
          .select([sql<Became>`harvested.became`.as('became'), 'harvested.entry_id'])
          .distinctOn(['harvested.became', 'harvested.entry_id'])
          .where(sql<SqlBool>`harvested.contribution_id in (contribution.id, contribution.merged_into)`)
          .where('harvested.became', '<>', 'left')
          .where('harvested.undone_at', 'is', null)
          .orderBy('harvested.became')
          .orderBy('harvested.entry_id'),
      ).as('became'),
    )
    .where('room_device.person_id', '=', personId)
    .where('entry.network_id', '=', networkId)
    .where('contribution.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`exists (select from room_input where room_input.id = contribution.input_id and room_input.kind <> 'value')`)
    .orderBy('contribution.made_at', 'desc')
    .limit(most)
    .execute();
  return said.map(
    ({ at, text, meeting_id, became }): Given => ({
      at,
      text,
      what: m.harvest_given(),
      on: meeting_id,
      became: became.map((one) => ({ what: becameName(one.became), id: one.entry_id })),
    }),
  );
};
