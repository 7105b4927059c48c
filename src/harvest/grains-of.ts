import type { Grain, Module } from '#platform/module';
import { type SqlBool, sql } from 'kysely';

/**
 * What was said in the room that became these entries, in the words it was said in and without a name. Only where the room was told
 * that at least as many people would read along as may open the entry now; nothing hidden, taken back or still behind a veil.
 */
export const grainsOf: NonNullable<Module['grainsOf']> = (db, ids): Promise<Grain[]> =>
  db
    .selectFrom('harvested')
    .innerJoin('entry', 'entry.id', 'harvested.entry_id')
    .innerJoin('contribution', (join) => join.on(sql<SqlBool>`harvested.contribution_id in (contribution.id, contribution.merged_into)`))
    .innerJoin('room_input', 'room_input.id', 'contribution.input_id')
    .innerJoin('entry as meeting', 'meeting.id', 'contribution.meeting_id')
    .select(['entry.id as of', 'contribution.text', 'contribution.made_at as at', 'meeting.id as during'])
    .distinctOn(['contribution.made_at', 'contribution.id', 'entry.id'])
    .where('entry.id', 'in', ids)
    .where('harvested.became', 'in', ['question', 'wording', 'idea', 'tile', 'insight'])
    .where('harvested.undone_at', 'is', null)
    .where('contribution.withdrawn_at', 'is', null)
    .where('contribution.hidden_at', 'is', null)
    .where('room_input.kind', '<>', 'value')
    .where(sql<SqlBool>`(not room_input.blurred or room_input.revealed_at is not null)`)
    .where(sql<SqlBool>`room_input.audience >= entry.audience and meeting.network_id = entry.network_id`)
    // Who is only asked for a yes does not stand among those the room was told of.
    .where(
      sql<SqlBool>`(room_input.audience >= 'network' or not exists (select from approval where approval.entry_id = entry.id and approval.decided_at is null))`,
    )
    // What a room keeps within its collaboration is told to that one alone.
    .where(sql<SqlBool>`(room_input.audience > 'collaboration' or meeting.collaboration_id is not distinct from entry.collaboration_id)`)
    .orderBy('contribution.made_at')
    .orderBy('contribution.id')
    .orderBy('entry.id')
    .limit(100)
    .execute();
