import type { ReadDb } from '#platform/db';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { BlockColour } from './tables';

export type BuildingBlock = {
  id: string;
  slug: string;
  label: string;
  label_en: string;
  definition: string;
  definition_en: string;
  colour: BlockColour;
  pictogram: string;
};

/** The network of this request with its building blocks: every page needs both. */
export type NetworkHere = NonNullable<Awaited<ReturnType<typeof networkBySlug>>>;

declare module '#platform/web/env' {
  interface Variables {
    network: NetworkHere;
  }
}

export const networkBySlug = (db: ReadDb, slug: string) =>
  db
    .selectFrom('network')
    .innerJoin('taxonomy', 'taxonomy.id', 'network.taxonomy_id')
    .selectAll('network')
    .select('taxonomy.slug as taxonomy')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('building_block')
          .select(['id', 'slug', 'label', 'label_en', 'definition', 'definition_en', 'colour', 'pictogram'])
          .whereRef('building_block.taxonomy_id', '=', 'network.taxonomy_id')
          .where('retired_at', 'is', null)
          .orderBy('position'),
      ).as('blocks'),
    )
    .where('network.slug', '=', slug)
    .executeTakeFirst();
