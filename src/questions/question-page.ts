import { entryColumns, nameFor, saidTo, seenBy, type Viewer } from '#entries/index';
import { blocksOf } from '#network/index';
import type { Database, ReadDb } from '#platform/db';
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { stuckExpression } from './stuck';

/** Everything of one question that its page shows to this viewer. */
export type QuestionHere = NonNullable<Awaited<ReturnType<typeof questionHere>>>;

type Eb = ExpressionBuilder<Database, 'entry' | 'question'>;
const network = sql<string>`entry.network_id`;

/**
 * What is known now belongs to who it was told to: the audience of the last time it was told, or else of the wording it came with.
 * Raising a question does not raise its answer.
 */
const known = (viewer: Viewer) => sql<string | null>`(select question.known where question.known <> '' and exists (
  select from (
    select told.audience, told.by_id, told.at from question_step told where told.question_id = question.entry_id and told.to_state = 'answered'
    union all
    select worded.audience, worded.by_id, '-infinity' from question_version worded
      where worded.question_id = question.entry_id and worded.no = question.version
    order by at desc limit 1
  ) said where ${saidTo(viewer, 'said', 'by_id')}))`;

const versions = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('question_version as version')
      .leftJoin('person', 'person.id', 'version.by_id')
      .select([
        'version.no',
        'version.wording',
        'version.obstacle',
        'version.reason',
        'version.at',
        'version.audience',
        nameFor(viewer, 'person', network).as('by'),
      ])
      .whereRef('version.question_id', '=', 'entry.id')
      .where(saidTo(viewer, 'version', 'by_id'))
      .orderBy('version.no')
      .limit(200),
  );

const steps = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('question_step as step')
      .leftJoin('person', 'person.id', 'step.by_id')
      .select(['step.id', 'step.from_state', 'step.to_state', 'step.reason', 'step.at', 'step.audience', nameFor(viewer, 'person', network).as('by')])
      .whereRef('step.question_id', '=', 'entry.id')
      .where(saidTo(viewer, 'step', 'by_id'))
      .orderBy('step.at')
      .orderBy('step.id')
      .limit(200),
  );

const actions = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('question_action as action')
      .select([
        'action.id',
        'action.small_test',
        'action.what',
        'action.who',
        'action.due_on',
        'action.outcome',
        'action.learned',
        'action.done_at',
        'action.audience',
        sql<boolean>`coalesce(action.made_by = ${viewer.personId}::uuid, false)`.as('mine'),
      ])
      .whereRef('action.question_id', '=', 'entry.id')
      .where(saidTo(viewer, 'action', 'made_by'))
      .orderBy('action.made_at')
      .orderBy('action.id')
      .limit(100),
  );

const echoes = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('question_echo as echo')
      .innerJoin('collaboration as other', 'other.id', 'echo.collaboration_id')
      .leftJoin('person', 'person.id', 'echo.by_id')
      .select([
        'echo.collaboration_id',
        'echo.sentence',
        'echo.at',
        'echo.audience',
        'other.name',
        'other.slug',
        nameFor(viewer, 'person', network).as('by'),
        sql<boolean>`coalesce(echo.by_id = ${viewer.personId}::uuid, false)`.as('mine'),
      ])
      .whereRef('echo.question_id', '=', 'entry.id')
      .where(saidTo(viewer, 'echo', 'by_id'))
      .orderBy('echo.at')
      .limit(200),
  );

const offers = (eb: Eb, viewer: Viewer) =>
  jsonArrayFrom(
    eb
      .selectFrom('question_offer as offer')
      .leftJoin('person', 'person.id', 'offer.by_id')
      .select([
        'offer.id',
        'offer.text',
        'offer.at',
        'offer.audience',
        nameFor(viewer, 'person', network).as('by'),
        sql<boolean>`coalesce(offer.by_id = ${viewer.personId}::uuid, false)`.as('mine'),
      ])
      .whereRef('offer.question_id', '=', 'entry.id')
      .where('offer.withdrawn_at', 'is', null)
      .where(saidTo(viewer, 'offer', 'by_id'))
      .orderBy('offer.at')
      .limit(100),
  );

/** In one statement: the question, its path, actions, echoes and offers, each as far as it was said to this viewer. */
export const questionHere = (db: ReadDb, viewer: Viewer, networkId: string, short: string) =>
  db
    .selectFrom('entry')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .leftJoin('collaboration', 'collaboration.id', 'entry.collaboration_id')
    .leftJoin('person as owner', 'owner.id', 'question.owner_person_id')
    .leftJoin('organisation', 'organisation.id', 'question.owner_organisation_id')
    .leftJoin('collaboration as owning', 'owning.id', 'question.owner_collaboration_id')
    .select([
      ...entryColumns,
      'entry.made_at',
      'question.letter',
      'question.wording',
      'question.obstacle',
      'question.version',
      'question.owner_person_id',
      'question.owner_organisation_id',
      'question.owner_collaboration_id',
      'question.horizon',
      'question.state',
      'question.parked_from',
      'question.help_wanted',
      'collaboration.name as collaboration',
      'collaboration.slug as collaboration_slug',
      'organisation.name as owner_organisation',
      'owning.name as owner_collaboration',
    ])
    .select((eb) => [
      nameFor(viewer, 'owner', network).as('owner_person'),
      known(viewer).as('known'),
      stuckExpression().as('stuck'),
      blocksOf(eb).as('blocks'),
      versions(eb, viewer).as('versions'),
      steps(eb, viewer).as('steps'),
      actions(eb, viewer).as('actions'),
      echoes(eb, viewer).as('echoes'),
      offers(eb, viewer).as('offers'),
    ])
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where('entry.kind', '=', 'question')
    .where(sql<SqlBool>`${seenBy(viewer)}`)
    .executeTakeFirst();
