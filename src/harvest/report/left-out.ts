import type { Audience } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

export type LeftOut = { what: 'top' | 'agreement' | 'question' | 'tile' | 'idea'; audience: Audience; count: number; text: string };

/**
 * What a report for the network or for everybody does not show, and to whom it was promised, for who makes it: top threes and agreements
 * by name (they heard them), entries by number (they may not read them).
 */
export async function leftOut(db: ReadDb, meetingId: string): Promise<LeftOut[]> {
  const { rows } = await sql<LeftOut>`
    select 'top' as what, audience, count(contribution.id)::int as count, question as text from room_input
      left join contribution on contribution.input_id = room_input.id and contribution.hidden_at is null and contribution.withdrawn_at is null
      where room_input.meeting_id = ${meetingId}::uuid and kind in ('success', 'obstacle') and audience <> 'public'
      group by room_input.id having count(contribution.id) > 0
    union all
    select 'agreement', audience, 1, text from agreement where meeting_id = ${meetingId}::uuid and withdrawn_at is null and audience <> 'public'
    union all
    select entry.kind, entry.audience, count(*)::int, '' from link join entry on entry.id = link.from_id
      where link.to_id = ${meetingId}::uuid and link.kind = 'grew_out_of' and entry.retired_at is null
        and entry.kind in ('question', 'tile') and entry.audience <> 'public'
      group by entry.kind, entry.audience`.execute(db);
  return rows;
}
