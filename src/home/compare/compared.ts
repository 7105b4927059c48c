import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { openStates, type QuestionState } from '#questions/index';
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '#platform/db';

/** A collaboration as it stands beside others: its context, what it asks and has answered, and how it learns. */
export type Compared = Awaited<ReturnType<typeof compared>>[number];

/** At most so many stand side by side: more would be a table to rank in, not a comparison to learn from. */
export const mostCompared = 4;
const shownQuestions = 5;
/** What a collaboration asks about is read from the questions that moved last, so that a large one costs no more. */
const lookedAt = 500;

type Network = { id: string; blocks: { id: string }[] };

/**
 * The chosen collaborations of this network in the order in which they were chosen; what is not in the network is left out. Of their
 * questions only what this viewer may see, the ones that moved last; no numbers, so that nothing can be put in order by size. A comparison is looked at together, so what somebody keeps to themselves stays out.
 */
export async function compared(db: ReadDb, viewer: Viewer, network: Network, slugs: string[]) {
  const found = await db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select([
      'collaboration.id',
      'collaboration.slug',
      'collaboration.name',
      'collaboration.summary',
      'collaboration.how_we_learn',
      'collaboration.province',
      'collaboration.municipalities',
      'collaboration.scale',
      'collaboration.urbanity',
      'collaboration.population',
      'collaboration.together_since',
      'collaboration.themes',
      'collaboration.fictitious',
    ])
    .select((eb) => [
      partners(eb).as('partners'),
      blocksAskedAbout(viewer, network).as('blocks'),
      questionsIn(eb, viewer, network.id, openStates).as('open'),
      questionsIn(eb, viewer, network.id, ['answered']).as('answered'),
    ])
    .where('network_collaboration.network_id', '=', network.id)
    .where('collaboration.slug', 'in', slugs)
    .execute();
  return found.toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
}

type Eb = ExpressionBuilder<Database, 'collaboration' | 'network_collaboration'>;

const partners = (eb: Eb) =>
  jsonArrayFrom(
    eb
      .selectFrom('partnership')
      .innerJoin('organisation', 'organisation.id', 'partnership.organisation_id')
      .select(['organisation.slug', 'organisation.name'])
      .whereRef('partnership.collaboration_id', '=', 'collaboration.id')
      .orderBy('organisation.name'),
  );

const blocksAskedAbout = (viewer: Viewer, network: Network) => sql<string[]>`array(
  select block.id::text from unnest(${network.blocks.map(({ id }) => id)}::uuid[]) with ordinality block (id, nth) where exists (
    select 1 from (
      select * from entry where entry.collaboration_id = collaboration.id and entry.kind = 'question' and entry.retired_at is null
       order by entry.changed_at desc limit ${lookedAt}) recent
      join entry_block on entry_block.entry_id = recent.id and entry_block.building_block_id = block.id
     where recent.network_id = ${network.id} and recent.audience <> 'self' and ${seenBy(viewer, 'recent')})
   order by block.nth)`;

const questionsIn = (eb: Eb, viewer: Viewer, networkId: string, states: readonly QuestionState[]) =>
  jsonArrayFrom(
    eb
      .selectFrom('entry')
      .innerJoin('question', 'question.entry_id', 'entry.id')
      .select(['entry.short', 'question.letter', 'question.wording', 'question.state'])
      .whereRef('entry.collaboration_id', '=', 'collaboration.id')
      .where('entry.network_id', '=', networkId)
      .where('entry.kind', '=', 'question')
      .where('entry.audience', '<>', 'self')
      .where('question.state', 'in', states)
      .where(seenBy(viewer))
      .orderBy('entry.changed_at', 'desc')
      .limit(shownQuestions),
  );
