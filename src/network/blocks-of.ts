import type { Database } from '#platform/db';
import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** The building blocks of the `entry` of a query, in the order of their frame: to be selected under a name. */
export const blocksOf = (eb: ExpressionBuilder<Database, 'entry'>) =>
  jsonArrayFrom(
    eb
      .selectFrom('entry_block')
      .innerJoin('building_block as block', 'block.id', 'entry_block.building_block_id')
      .select(['block.id', 'block.slug', 'block.label', 'block.label_en', 'block.colour', 'block.pictogram'])
      .whereRef('entry_block.entry_id', '=', 'entry.id')
      .orderBy('block.position'),
  );
