import { type Audience, seenBy, saidTo, type Viewer, withinLadder } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';
import type { Since } from './since';

/** What a pre-read tells of an entry, in the order in which it is read. */
export const tellings = ['asked', 'reworded', 'answered', 'poster_made', 'poster_changed'] as const;
export type Telling = (typeof tellings)[number];

const kinds = ['question.asked', 'question.harvested', 'question.reworded', 'question.moved', 'poster.made', 'poster.changed'];
const column = <T>(name: string) => sql.ref<T>(`happening.${name}`);

export type Happened = Awaited<ReturnType<typeof whatHappened>>[number];

/** What became of questions and posters in that time: each once a telling, and only what this viewer was told. */
export const whatHappened = (db: ReadDb, viewer: Viewer, networkId: string, { from, until }: Since) =>
  db
    .selectFrom('happening')
    .innerJoin('entry', 'entry.id', 'happening.entry_id')
    .leftJoin('question', 'question.entry_id', 'entry.id')
    .select(['entry.id', 'entry.short', 'entry.kind', 'entry.title', 'entry.collaboration_id', 'question.letter'])
    .select(
      sql<Telling>`case happening.kind when 'question.reworded' then 'reworded' when 'question.moved' then 'answered'
        when 'poster.made' then 'poster_made' when 'poster.changed' then 'poster_changed' else 'asked' end`.as('telling'),
    )
    .distinct()
    .where('happening.network_id', '=', networkId)
    .where('happening.at', '>', from)
    .where('happening.at', '<', until)
    .where('happening.kind', '=', sql<string>`any(${kinds}::text[])`)
    // Only an answer that stands: what was answered and opened again has no answer to read.
    .where(sql<SqlBool>`(happening.kind <> 'question.moved' or (happening.details ->> 'to' = 'answered' and question.state = 'answered'))`)
    .where(
      withinLadder(viewer, {
        audience: column<Audience | null>('audience'),
        network: column<string | null>('network_id'),
        collaboration: column<string | null>('collaboration_id'),
        author: column<string | null>('by_id'),
      }),
    )
    .where(seenBy(viewer))
    .orderBy('question.letter')
    .orderBy('entry.id')
    .limit(1000)
    .execute();

export type Finished = Awaited<ReturnType<typeof finishedActions>>[number];

/** Actions and small tests that were finished in that time, with what came of them, as far as it was said to this viewer. */
export const finishedActions = (db: ReadDb, viewer: Viewer, networkId: string, { from, until }: Since) =>
  db
    .selectFrom('question_action as action')
    .innerJoin('entry', 'entry.id', 'action.question_id')
    .select(['action.id', 'action.what', 'action.outcome', 'action.learned', 'action.small_test'])
    .select(['entry.short', 'entry.kind', 'entry.title', 'entry.collaboration_id'])
    .where('entry.network_id', '=', networkId)
    .where('action.done_at', '>', from)
    .where('action.done_at', '<', until)
    .where(saidTo(viewer, 'action', 'made_by'))
    .where(seenBy(viewer))
    .orderBy('action.done_at')
    .orderBy('action.id')
    .limit(500)
    .execute();
