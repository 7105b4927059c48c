import { approversOf, type Viewer } from '#entries/index';
import { takesPart } from '#network/index';
import { type Db, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit } from '#questions/index';
import { type Becoming, rungFor } from './becoming';
import { contributionToHarvest, type ToHarvest } from './contribution-to-harvest';
import { type Made, type MakeRefusal, making } from './make';
import type { Became } from './tables';

/** `id` comes with the form and becomes that of what is made, so that a form sent twice makes one thing. */
export type Harvest = {
  id: string;
  meetingId: string;
  contributionId: string;
  becomes: Becoming;
  text: string;
  collaborationId: string | null;
  blocks: string[];
  who: string;
  dueOn: string | null;
};
export type Harvested = { id: string; became: Became };
export type HarvestRefusal = MakeRefusal | 'gone' | 'not_yours' | 'no_rung' | 'not_here' | 'empty' | 'taken';

/**
 * Makes of something that was said what it is to be: who leads the meeting does, in one tap. It gets the rung the room was told of, or a
 * narrower one where the network first wants a yes. Its author is who said it, or nobody; who harvests never is. The same words become
 * the same thing once.
 */
export const harvestContribution = (db: Db, by: Viewer, harvest: Harvest): Promise<Result<Harvested, HarvestRefusal>> =>
  transact(db, async (tx) => {
    const found = await contributionToHarvest(tx, by, { meetingId: harvest.meetingId, id: harvest.contributionId });
    if (!found.ok) return found;
    const before = await becameBefore(tx, harvest);
    if (before) return ok(before);
    if (await idInUse(tx, harvest.id)) return refuse('taken');
    const made = await make(tx, by, harvest, found.value);
    if (!made.ok) return made;
    await remember(tx, by, harvest, made.value);
    return ok({ id: harvest.id, became: made.value.became });
  });

async function make(tx: Tx, by: Viewer, harvest: Harvest, { meeting, said }: ToHarvest): Promise<Result<Made, HarvestRefusal>> {
  if (!harvest.text) return refuse('empty', 'tekst');
  const { collaborationId } = harvest;
  if (collaborationId && !(await takesPart(tx, meeting.network_id, collaborationId))) return refuse('not_here', 'samenwerking');
  if (!(await blocksFit(tx, meeting.network_id, harvest.blocks))) return refuse('no_such_block', 'bouwstenen');
  const approvers = await approversOf(tx, meeting.network_id);
  const audience = rungFor({ announced: said.announced, heldBy: meeting.collaboration_id, networkId: meeting.network_id, collaborationId }, approvers, by);
  if (!audience) return refuse('no_rung', 'samenwerking');
  return making[harvest.becomes](tx, by, { ...harvest, meeting, said, audience });
}

// An agreement about a question is kept as an action there.
const becameBefore = (tx: Tx, { contributionId, becomes }: Harvest): Promise<Harvested | undefined> =>
  tx
    .selectFrom('harvested')
    .select(['id', 'became'])
    .where('contribution_id', '=', contributionId)
    .where('became', 'in', becomes === 'agreement' ? ['agreement', 'action'] : [becomes])
    .where('undone_at', 'is', null)
    .executeTakeFirst();

const idInUse = async (tx: Tx, id: string): Promise<boolean> => {
  const entry = tx.selectFrom('entry').select('id').where('id', '=', id);
  const row = tx.selectFrom('harvested').select('id').where('id', '=', id);
  return ((await entry.executeTakeFirst()) ?? (await row.executeTakeFirst())) !== undefined;
};

/** The lineage: these words, and those that were put together with them. */
async function remember(tx: Tx, by: Viewer, { id, contributionId }: Harvest, made: Made): Promise<void> {
  await tx
    .insertInto('harvested')
    .values({ ...made, id, contribution_id: contributionId, by_id: by.personId })
    .execute();
  const others = await tx.selectFrom('contribution').select('id').where('merged_into', '=', contributionId).execute();
  if (!others.length) return;
  const rows = others.map((other) => ({ ...made, id: newId(), contribution_id: other.id, by_id: by.personId, along_with: id }));
  await tx.insertInto('harvested').values(rows).execute();
}
