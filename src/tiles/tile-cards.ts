import { entryColumns, nameFor, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { thisWeek } from './week';

export type TileCard = Awaited<ReturnType<typeof tileCards>>[number];
/** Which tiles: those of one meeting, those of the collection that stays, and how many at most. */
export type Wanted = { meetingId?: string; kept?: boolean; limit?: number; offset?: number };

const network = sql<string>`entry.network_id`;

/** Tiles this viewer may see. What was hidden for cause is off every wall at once, also its maker's. */
const tiles = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('entry')
    .innerJoin('tile', 'tile.entry_id', 'entry.id')
    .select(['entry.id', 'entry.short', 'entry.title', 'entry.audience', 'entry.made_at', 'tile.text', 'tile.signed', 'tile.kept_at'])
    .where('entry.kind', '=', 'tile')
    .where('entry.hidden_at', 'is', null)
    .where(sql<SqlBool>`${seenBy(viewer)}`);

/** The tiles of a network, youngest first. */
export const tileCards = (db: ReadDb, viewer: Viewer, networkId: string, { meetingId, kept, limit = 500, offset = 0 }: Wanted = {}) =>
  tiles(db, viewer)
    .where('entry.network_id', '=', networkId)
    .$if(meetingId !== undefined, (query) => query.where('tile.meeting_id', '=', meetingId ?? ''))
    .$if(kept === true, (query) => query.where('tile.kept_at', 'is not', null))
    .orderBy('entry.made_at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

/** The tile of this week: the one that was chosen, else one by turns of those that are kept, else of all; as far as this viewer may see. */
export const tileOfTheWeek = (db: ReadDb, viewer: Viewer, networkId: string, week = thisWeek()) =>
  tiles(db, viewer)
    .leftJoin('tile_of_week as chosen', (join) =>
      join.onRef('chosen.tile_id', '=', 'entry.id').onRef('chosen.network_id', '=', 'entry.network_id').on('chosen.week', '=', sql<string>`${week}::date`),
    )
    .where('entry.network_id', '=', networkId)
    // Of many tiles the youngest take their turn, so that a large wall is no slower than a small one.
    .where(
      sql<SqlBool>`(chosen.week is not null or tile.kept_at is not null or entry.made_at >= coalesce((select made_at from entry as young
        where young.network_id = ${networkId} and young.kind = 'tile' and young.retired_at is null order by made_at desc offset 300 limit 1), '-infinity'))`,
    )
    .orderBy(sql`chosen.week is null`)
    .orderBy(sql`tile.kept_at is null`)
    .orderBy(sql`md5(entry.id::text || ${week}::text)`)
    .limit(1)
    .executeTakeFirst();

/** The meetings of which tiles hang on the wall, youngest first, as far as this viewer may see both. */
export const meetingsWithTiles = (db: ReadDb, viewer: Viewer, networkId: string) =>
  db
    .selectFrom('entry as meeting')
    .select(['meeting.id', 'meeting.short', 'meeting.title'])
    .where('meeting.network_id', '=', networkId)
    .where('meeting.kind', '=', 'meeting')
    .where(sql<SqlBool>`${seenBy(viewer, 'meeting')}`)
    .where(sql<SqlBool>`exists (select from tile join entry on entry.id = tile.entry_id
      where tile.meeting_id = meeting.id and entry.hidden_at is null and ${seenBy(viewer)})`)
    .orderBy('meeting.made_at', 'desc')
    .limit(60)
    .execute();

export type TileHere = NonNullable<Awaited<ReturnType<typeof tileHere>>>;

/** One tile with everything on its page, in one statement. Hidden for cause, only its maker and who moderates still find it. */
export const tileHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .innerJoin('tile', 'tile.entry_id', 'entry.id')
    .leftJoin('person', 'person.id', 'entry.author_id')
    .leftJoin('entry as meeting', (join) => join.onRef('meeting.id', '=', 'tile.meeting_id').on(sql<SqlBool>`${seenBy(viewer, 'meeting')}`))
    .select([
      ...entryColumns,
      'entry.made_at',
      'entry.hidden_at',
      'tile.text',
      'tile.signed',
      'tile.kept_at',
      'meeting.short as meeting_short',
      'meeting.title as meeting_title',
      nameFor(viewer, 'person', network).as('made_by'),
    ])
    .select((eb) => [
      sql<boolean>`exists (select 1 from tile_of_week where tile_of_week.tile_id = entry.id and week = ${thisWeek()}::date)`.as('this_week'),
      blocksOf(eb).as('blocks'),
    ])
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where('entry.kind', '=', 'tile')
    .where(sql<SqlBool>`${seenBy(viewer)}`)
    .executeTakeFirst();
