import { seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { echoesFrom } from './echo-question';
import { openStates } from './question';

export type SteerChoices = Awaited<ReturnType<typeof steerChoices>>;
type Place = { id: string; network_id: string; collaboration_id: string | null };

const byName = sql`name collate "und-x-icu"`;

/**
 * What the forms under a question offer to choose from, in one statement: who could own it, which question it could go up in, and for
 * which collaborations the viewer can say "we have this too".
 */
export const steerChoices = (db: ReadDb, viewer: Viewer, question: Place) =>
  db
    .selectFrom('network')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('person')
          .select(['person.id', 'person.name'])
          .where('person.removed_at', 'is', null)
          .where((where) =>
            where.exists(
              where
                .selectFrom('role')
                .select('role.id')
                .whereRef('role.person_id', '=', 'person.id')
                .where('role.ended_at', 'is', null)
                .where(question.collaboration_id ? 'role.collaboration_id' : 'role.network_id', '=', question.collaboration_id ?? question.network_id),
            ),
          )
          .orderBy(byName)
          .limit(300),
      ).as('people'),
      jsonArrayFrom(
        eb
          .selectFrom('partnership')
          .innerJoin('organisation', 'organisation.id', 'partnership.organisation_id')
          .select(['organisation.id', 'organisation.name'])
          .where('partnership.collaboration_id', '=', question.collaboration_id)
          .orderBy(byName)
          .limit(300),
      ).as('organisations'),
      jsonArrayFrom(
        eb
          .selectFrom('entry')
          .innerJoin('question', 'question.entry_id', 'entry.id')
          .select(['entry.id', 'question.letter', 'question.wording'])
          .where('entry.network_id', '=', question.network_id)
          .where('entry.collaboration_id', 'is not distinct from', question.collaboration_id)
          .where('entry.kind', '=', 'question')
          .where('entry.id', '<>', question.id)
          .where('question.state', 'in', [...openStates, 'parked'])
          .where(seenBy(viewer))
          .orderBy('entry.changed_at', 'desc')
          .limit(100),
      ).as('targets'),
      jsonArrayFrom(
        eb
          .selectFrom('collaboration')
          .select(['collaboration.id', 'collaboration.name'])
          .where('collaboration.id', '=', sql<string>`any(${echoesFrom(viewer, question)}::uuid[])`)
          .orderBy(byName),
      ).as('collaborations'),
    ])
    .where('network.id', '=', question.network_id)
    .executeTakeFirstOrThrow();
