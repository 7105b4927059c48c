import { askedFor, saidTo, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { SourceKind } from '../tables';
import type { Leaning } from './link-evidence';

/** What an insight leans on: sources from outside, and pieces of this network. */
export type Evidence = NonNullable<Awaited<ReturnType<typeof evidenceOf>>>;
export type Source = Evidence['sources'][number];
export type Piece = Evidence['pieces'][number];

const leans = sql<SqlBool>`((link.to_id = entry.id and link.kind = 'supports') or (link.from_id = entry.id and link.kind in ('grew_out_of', 'answers')))`;

/** Everything an insight leans on, as far as this viewer may read it, in one statement. */
export const evidenceOf = async (db: ReadDb, viewer: Viewer, insightId: string) => {
  const found = await db
    .selectFrom('entry')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('insight_source as source')
          .select(['source.id', sql<SourceKind>`source.kind`.as('kind'), 'source.reference', 'source.title', 'source.seen_on', 'source.audience'])
          .whereRef('source.insight_id', '=', 'entry.id')
          .where('source.withdrawn_at', 'is', null)
          // Whoever is asked for a yes reads the sources that go along with it.
          .where(sql<SqlBool>`(${saidTo(viewer, 'source', 'by_id')} or (source.kind in ('doi', 'url') and ${askedFor(viewer)}))`)
          .orderBy('source.at')
          .orderBy('source.id')
          .limit(100),
      ).as('sources'),
      jsonArrayFrom(
        eb
          .selectFrom('link')
          .innerJoin('entry as other', (join) => join.on(sql<SqlBool>`other.id = case when link.from_id = entry.id then link.to_id else link.from_id end`))
          .leftJoin('collaboration', 'collaboration.id', 'other.collaboration_id')
          .select([sql<Leaning>`link.kind`.as('leaning'), sql<boolean>`link.from_id = entry.id`.as('outward')])
          .select(['other.id', 'other.short', 'other.kind', 'other.title', 'other.made_at', 'other.audience', 'collaboration.name as collaboration'])
          .where(leans)
          .whereRef('other.network_id', '=', 'entry.network_id')
          .where(seenBy(viewer, 'other'))
          .orderBy('link.made_at')
          .limit(100),
      ).as('pieces'),
    ])
    .where('entry.id', '=', insightId)
    .where(seenBy(viewer))
    .executeTakeFirst();
  return found ?? { sources: [], pieces: [] };
};

export type Outcome = Awaited<ReturnType<typeof outcomesAt>>[number];

/** What came of actions under the questions an insight leans on, for who may name it as a result of theirs. */
export const outcomesAt = (db: ReadDb, viewer: Viewer, insight: { collaboration_id: string | null }, questionIds: string[]) =>
  db
    .selectFrom('question_action as action')
    .innerJoin('entry', 'entry.id', 'action.question_id')
    .select(['action.id', 'action.what', 'action.outcome', 'action.done_at', 'entry.title'])
    .where('action.question_id', 'in', questionIds)
    .where('action.done_at', 'is not', null)
    .where('action.outcome', '<>', '')
    .where(seenBy(viewer))
    .where(saidTo(viewer, 'action', 'made_by'))
    .where(
      sql<SqlBool>`(least(action.audience, entry.audience) > 'collaboration' or entry.collaboration_id is not distinct from ${insight.collaboration_id}::uuid)`,
    )
    .orderBy('action.done_at', 'desc')
    .limit(30)
    .execute();
