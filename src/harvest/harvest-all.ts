import type { Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { type Becoming, inOneGo } from './becoming';
import { harvestContribution, type HarvestRefusal } from './harvest-contribution';

export type HarvestAll = { meetingId: string; inputId: string; becomes: Becoming };

// More than a hall says to one question; what is over that is there at the next press.
const most = 300;

/** Makes of everything that still waits under one question of the room what it asked for. What does not fit stays to be looked at. */
export const harvestAll = (db: Db, by: Viewer, { meetingId, inputId, becomes }: HarvestAll): Promise<Result<{ made: number }, HarvestRefusal>> =>
  transact(db, async (tx) => {
    if (!inOneGo(becomes)) return refuse('not_here');
    const waiting = await tx
      .selectFrom('contribution')
      .select(['contribution.id', 'contribution.text', 'contribution.name'])
      .where('contribution.input_id', '=', inputId)
      .where('contribution.meeting_id', '=', meetingId)
      .where('contribution.merged_into', 'is', null)
      .where('contribution.hidden_at', 'is', null)
      .where('contribution.withdrawn_at', 'is', null)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('harvested').select('id').whereRef('contribution_id', '=', 'contribution.id').where('undone_at', 'is', null))),
      )
      .orderBy('contribution.made_at')
      .limit(most)
      .execute();
    const blocks = await blocksOf(tx, inputId);
    let made = 0;
    for (const { id, text, name } of waiting) {
      const one = { id: newId(), meetingId, contributionId: id, becomes, text, collaborationId: null, blocks, who: name, dueOn: null };
      const done = await harvestContribution(tx, by, one);
      if (done.ok) made += 1;
      else if (done.reason === 'gone' || done.reason === 'not_yours' || done.reason === 'no_rung') return done;
    }
    return ok({ made });
  });

const blocksOf = async (db: Db, inputId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('entry_block')
      .innerJoin('room_input', 'room_input.entry_id', 'entry_block.entry_id')
      .select('entry_block.building_block_id')
      .where('room_input.id', '=', inputId)
      .execute()
  ).map((row) => row.building_block_id);
