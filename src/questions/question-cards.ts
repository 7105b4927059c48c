import { seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { type RawBuilder, sql } from 'kysely';
import { openStates, type QuestionState } from './question';
import { stuckExpression } from './stuck';

/** A question as it stands in a list. */
export type QuestionCardData = Awaited<ReturnType<ReturnType<typeof questionCards>['execute']>>[number];

/** The questions a viewer may see, as cards; the page that asks adds which, in what order and how many. */
export const questionCards = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('entry')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .select((eb) => [
      'entry.id',
      'entry.short',
      'entry.audience',
      'entry.made_at',
      'entry.changed_at',
      'question.letter',
      'question.wording',
      'question.state',
      'collaboration.name as collaboration',
      'collaboration.slug as collaboration_slug',
      stuckExpression().as('stuck'),
      sql<boolean>`question.help_wanted <> ''`.as('wants_help'),
      blocksOf(eb).as('blocks'),
    ])
    .where('entry.kind', '=', 'question')
    .where(seenBy(viewer));

/** Open questions of a network where something happened last. */
export const questionsInMotion = (db: ReadDb, viewer: Viewer, networkId: string, limit: number): Promise<QuestionCardData[]> =>
  questionCards(db, viewer)
    .where('entry.network_id', '=', networkId)
    .where('question.state', 'in', openStates)
    .orderBy('entry.changed_at', 'desc')
    .limit(limit)
    .execute();

/** The same for one collaboration: what it works on now. */
export const questionsOfCollaboration = (
  db: ReadDb,
  viewer: Viewer,
  of: { networkId: string; collaborationId: string },
  limit: number,
): Promise<QuestionCardData[]> =>
  questionCards(db, viewer)
    .where('entry.network_id', '=', of.networkId)
    .where('entry.collaboration_id', '=', of.collaborationId)
    .where('question.state', 'in', openStates)
    .orderBy('entry.changed_at', 'desc')
    .limit(limit)
    .execute();

/** Counting stops here: beyond it a page says "more than". */
export const countedAtMost = 1000;

const counted = (viewer: Viewer, where: RawBuilder<unknown>) => sql<{ open: number; answered: number }>`
  (select json_build_object(
      'open', least(count(*) filter (where state in (${sql.join(openStates.map((state) => sql.lit(state)))})), ${sql.lit(countedAtMost)}),
      'answered', least(count(*) filter (where state = ${sql.lit<QuestionState>('answered')}), ${sql.lit(countedAtMost)}))
    from (select question.state from entry join question on question.entry_id = entry.id
      where ${where} and entry.kind = 'question' and ${seenBy(viewer)} limit ${sql.lit(countedAtMost + 1)}) seen)`;

/** How many open and answered questions of each of these collaborations the viewer may see, in one network. Never a ranking. */
export async function questionCounts(db: ReadDb, viewer: Viewer, networkId: string, collaborationIds: string[]) {
  const where = sql`entry.collaboration_id = wanted.id and entry.network_id = ${networkId}`;
  const { rows } = await sql<{ id: string; open: number; answered: number }>`
    select wanted.id, counts.* from unnest(${collaborationIds}::uuid[]) wanted(id)
      cross join lateral json_to_record(${counted(viewer, where)}) as counts(open integer, answered integer)`.execute(db);
  return new Map(rows.map(({ id, open, answered }) => [id, { open, answered }]));
}

/** The same for each building block of the network. */
export async function questionCountsByBlock(db: ReadDb, viewer: Viewer, network: { id: string; blocks: { id: string }[] }) {
  const ids = network.blocks.map((block) => block.id);
  const where = sql`entry.network_id = ${network.id}
    and exists (select from entry_block where entry_block.entry_id = entry.id and entry_block.building_block_id = wanted.id)`;
  const { rows } = await sql<{ id: string; open: number; answered: number }>`
    select wanted.id, counts.* from unnest(${ids}::uuid[]) wanted(id)
      cross join lateral json_to_record(${counted(viewer, where)}) as counts(open integer, answered integer)`.execute(db);
  return new Map(rows.map(({ id, open, answered }) => [id, { open, answered }]));
}
