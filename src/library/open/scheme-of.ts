import type { ReadDb } from '#platform/db';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** A taxonomy with all it ever held: a concept that is no longer offered keeps its name and its page. */
export type Scheme = NonNullable<Awaited<ReturnType<typeof schemeOf>>>;
export type Concept = Scheme['concepts'][number];

export const schemeOf = (db: ReadDb, slug: string) =>
  db
    .selectFrom('taxonomy')
    .select(['taxonomy.slug as taxonomy', 'taxonomy.name', 'taxonomy.description'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('building_block')
          .select(['slug', 'label', 'label_en', 'definition', 'definition_en', 'retired_at', 'colour', 'pictogram'])
          .whereRef('building_block.taxonomy_id', '=', 'taxonomy.id')
          .orderBy('position'),
      ).as('concepts'),
      jsonArrayFrom(eb.selectFrom('network').select(['slug', 'name']).whereRef('network.taxonomy_id', '=', 'taxonomy.id').orderBy('name')).as('networks'),
    ])
    .where('taxonomy.slug', '=', slug)
    .executeTakeFirst();
