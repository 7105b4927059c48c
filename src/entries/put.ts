import type { Tx } from '#platform/db';
import { door } from '#platform/db/door';
import type { Insertable } from 'kysely';
import type { HappeningTable } from './tables';

export const entryDoor = door('entry', 'id');
export const entryBlockDoor = door('entry_block', 'entry_id', 'building_block_id');
export const linkDoor = door('link', 'from_id', 'to_id', 'kind');
export const remarkDoor = door('remark', 'id');

/** What a file tells, put on record at the day it says. Oldest first, because readers page by the order of writing. */
export async function happenedEarlier(tx: Tx, told: (Insertable<HappeningTable> & { at: Date })[]): Promise<void> {
  const inOrder = told.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (let start = 0; start < inOrder.length; start += slice)
    await tx
      .insertInto('happening')
      .values(inOrder.slice(start, start + slice))
      .execute();
}

// PostgreSQL takes 65,535 parameters a statement; a happening has eight.
const slice = 5000;
