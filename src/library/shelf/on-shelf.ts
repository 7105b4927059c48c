import { outsider, seenBy } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import type { Pile } from './facets';
import type { ShelfFilter } from './shelf-filter';

/** Where the library looks: one network, and the kinds that want to stand in it. */
export type Shelf = { networkId: string; kinds: string[] };

/** What anybody at all may read: a library shows its members no other shelves than its visitors. */
const open = sql<SqlBool>`(entry.audience = 'public' and ${seenBy(outsider)})`;
const year = sql<number>`extract(year from entry.made_at at time zone 'Europe/Amsterdam')::int`;
const escaped = (word: string): string => `%${word.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;

const onShelf = (db: ReadDb, { networkId, kinds }: Shelf, words: string[]) =>
  words.reduce(
    (query, word) => query.where(sql<SqlBool>`entry.title ilike ${escaped(word)}`),
    db
      .selectFrom('entry')
      .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
      .where('entry.network_id', '=', networkId)
      .where('entry.kind', 'in', kinds)
      .where(open),
  );

export type ShelfCard = Awaited<ReturnType<typeof shelfCards>>[number];

/** One page of the library, what changed last on top. */
export const shelfCards = (db: ReadDb, shelf: Shelf, filter: ShelfFilter, { limit, offset }: { limit: number; offset: number }) =>
  onShelf(db, shelf, filter.words)
    .select(['entry.id', 'entry.short', 'entry.kind', 'entry.title', 'entry.made_at'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', 'collaboration.fictitious'])
    .select((eb) => blocksOf(eb).as('blocks'))
    .$if(filter.kind !== undefined, (query) => query.where('entry.kind', '=', filter.kind ?? ''))
    .$if(filter.scale !== undefined, (query) => query.where(sql<SqlBool>`collaboration.scale = ${filter.scale}`))
    .$if(filter.urbanity !== undefined, (query) => query.where(sql<SqlBool>`collaboration.urbanity = ${filter.urbanity}`))
    .$if(filter.research === true, (query) => query.where('entry.collaboration_id', 'is', null))
    .$if(filter.year !== undefined, (query) => query.where(sql<SqlBool>`${year} = ${filter.year}`))
    .$if(filter.block !== undefined, (query) =>
      query.where(sql<SqlBool>`exists (select from entry_block join building_block on building_block.id = entry_block.building_block_id
        where entry_block.entry_id = entry.id and building_block.slug = ${filter.block})`),
    )
    .orderBy('entry.changed_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** Everything on the shelf in piles that are alike: few rows however many pieces there are, and every count of the page follows from them. */
export const piles = (db: ReadDb, shelf: Shelf, words: string[]): Promise<Pile[]> =>
  onShelf(db, shelf, words)
    .select(['entry.kind', 'collaboration.scale', 'collaboration.urbanity'])
    .select([
      sql<boolean>`entry.collaboration_id is null`.as('research'),
      year.as('year'),
      sql<string[]>`array(select building_block.slug from entry_block join building_block on building_block.id = entry_block.building_block_id
        where entry_block.entry_id = entry.id order by 1)`.as('blocks'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .groupBy(sql`1, 2, 3, 4, 5, 6`)
    .execute();

/** What the front of the library says of itself. */
export const shelfFrom = (db: ReadDb, shelf: Shelf) =>
  onShelf(db, shelf, [])
    .select([sql<number>`count(distinct entry.collaboration_id)::int`.as('collaborations')])
    .executeTakeFirstOrThrow();
