import type { ReadDb } from '#platform/db';
import { openStates } from '#questions/question';
import { sql } from 'kysely';

/** Of each collaboration so many questions are looked at, those that moved last: what it is busy with, at a cost that does not grow. */
const lookedAt = 500;

/** Below this many collaborations a count says who it is, so it is not shown. */
export const fewest = 3;

export type Recurrence = { block: string; collaborations: number | null };

const open = sql.join(openStates.map((state) => sql.lit(state)));

/**
 * What the network is busy with, for who coordinates it and may not read what peers say among themselves.
 *
 * Method: for each building block, the number of different collaborations with at least one open question on it that is for *peers*, among the 500 that moved last in each. Only
 * that rung is counted: what is for the network or the public the coordinator reads anyway, and counting it along would let one subtract.
 * Under three collaborations (none included) the answer is null, so that a count points at nobody and zero is no news either. The count
 * knows no filter, no place and no moment. What stays possible: seeing over time that a number rises or falls by one.
 */
export async function blockRecurrence(db: ReadDb, networkId: string, blocks: { id: string }[]): Promise<Recurrence[]> {
  const { rows } = await sql<Recurrence>`
    select block.id as block, case when counted.collaborations >= ${fewest} then counted.collaborations end as collaborations
      from unnest(${blocks.map(({ id }) => id)}::uuid[]) with ordinality as block (id, nth)
     cross join lateral (
       select count(*)::int as collaborations from network_collaboration place
        where place.network_id = ${networkId} and exists (
          select 1 from (
            select * from entry where entry.collaboration_id = place.collaboration_id and entry.kind = 'question' and entry.retired_at is null
             order by entry.changed_at desc limit ${lookedAt}) recent
            join question on question.entry_id = recent.id
            join entry_block on entry_block.entry_id = recent.id and entry_block.building_block_id = block.id
           where recent.network_id = place.network_id and recent.audience = 'peers' and recent.hidden_at is null
             and question.state in (${open}))) counted
     order by block.nth`.execute(db);
  return rows;
}
