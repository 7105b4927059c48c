import { entryColumns, nameFor, saidTo, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { givenBy, supportedBy, supporters } from './own';

/** Everything of one idea that its page shows to this viewer. */
export type IdeaHere = NonNullable<Awaited<ReturnType<typeof ideaHere>>>;

const network = sql<string>`entry.network_id`;

/** In one statement: the idea, who gave it where they said so, and each answer as far as it was given to this viewer. */
export const ideaHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .innerJoin('idea', 'idea.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .leftJoin('person as giver', 'giver.id', 'entry.author_id')
    .select(entryColumns)
    .select(['entry.made_at', 'idea.about', 'idea.text', 'idea.state', 'idea.anonymous'])
    .select(['collaboration.name as collaboration', 'collaboration.slug as collaboration_slug', nameFor(viewer, 'giver', network).as('giver')])
    .select([supporters.as('supporters'), givenBy(viewer).as('mine'), supportedBy(viewer).as('supported')])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('idea_step as step')
          .leftJoin('person', 'person.id', 'step.by_id')
          .select(['step.id', 'step.from_state', 'step.to_state', 'step.reply', 'step.at', 'step.audience', nameFor(viewer, 'person', network).as('by')])
          .whereRef('step.idea_id', '=', 'entry.id')
          .where(saidTo(viewer, 'step', 'by_id'))
          .orderBy('step.at')
          .orderBy('step.id')
          .limit(100),
      ).as('steps'),
      blocksOf(eb).as('blocks'),
    ])
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where(seenBy(viewer))
    .executeTakeFirst();
