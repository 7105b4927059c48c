import { type Audience, saidTo, seenBy, type Viewer, withinLadder } from '#entries/index';
import type { ReadDb } from '#platform/db';
import type { QuestionState } from '#questions/question';
import { stuckExpression } from '#questions/stuck';
import { sql } from 'kysely';
import { type AgendaOf, agendaPage } from './agenda';
import type { Frozen, Version } from './cells';
import { matching, type QuestionFilter } from './question-filter';

export type AgendaRow = {
  id: string;
  short: string;
  audience: Audience;
  letter: number;
  wording: string;
  version: number;
  state: QuestionState;
  asks_help: boolean;
  stuck: boolean;
  collaboration: { slug: string; name: string } | null;
  blocks: string[];
  versions: Version[];
  frozen: Frozen[];
};

type Wanted = { agenda: AgendaOf; filter: QuestionFilter; moments: { id: string }[]; page: number };

/**
 * The rows of a page of the agenda in one statement, one row more than fits. A collaboration's agenda stands in the order of its letters,
 * that of a network in the order in which questions last moved. A cell is read when the question is, and when what was frozen then and
 * the wording itself were said to this viewer: what was said on a lower rung stays there. The present wording is read with the question.
 */
export async function agendaRows(db: ReadDb, viewer: Viewer, { agenda, filter, moments, page }: Wanted): Promise<AgendaRow[]> {
  const here = placed(db, viewer, agenda, filter)
    .limit(agendaPage.rows + 1)
    .offset((page - 1) * agendaPage.rows);
  const frozenHere = withinLadder(viewer, {
    audience: sql<Audience>`frozen.audience`,
    network: sql<string>`row.network_id`,
    collaboration: sql<string | null>`row.collaboration_id`,
    author: sql<string | null>`row.author_id`,
  });
  const rows = await db
    .selectFrom(here.as('row'))
    .select(['row.id', 'row.short', 'row.audience', 'row.letter', 'row.wording', 'row.version', 'row.state', 'row.asks_help'])
    .select([
      stuckExpression('row').as('stuck'),
      sql<AgendaRow['collaboration']>`(select json_build_object('slug', slug, 'name', name) from collaboration where id = row.collaboration_id)`.as(
        'collaboration',
      ),
      sql<string[]>`array(select building_block_id::text from entry_block where entry_block.entry_id = row.id)`.as('blocks'),
      sql<Version[]>`(select coalesce(json_agg(json_build_object('no', no, 'wording', question_version.wording, 'reason', reason, 'at', at) order by no), '[]')
        from question_version where question_id = row.id and ${saidTo(viewer, 'question_version', 'by_id', 'row')})`.as('versions'),
      sql<Frozen[]>`(select coalesce(json_agg(json_build_object('snapshot_id', snapshot_id, 'version', frozen.version, 'state', frozen.state)), '[]')
        from snapshot_question frozen where frozen.question_id = row.id
          and frozen.snapshot_id = any(${moments.map(({ id }) => id)}::uuid[]) and ${frozenHere})`.as('frozen'),
    ])
    .execute();
  return agenda.collaborationId ? rows.toSorted((a, b) => a.letter - b.letter) : rows;
}

/** A letter is given when a question is asked, so the day of asking, which has an index, puts a page of letters in order. */
function placed(db: ReadDb, viewer: Viewer, agenda: AgendaOf, filter: QuestionFilter) {
  let query = db
    .selectFrom('entry')
    .innerJoin('question', 'question.entry_id', 'entry.id')
    .select([
      'entry.id',
      'entry.short',
      'entry.audience',
      'entry.network_id',
      'entry.collaboration_id',
      'entry.author_id',
      'question.entry_id',
      'question.letter',
      'question.wording',
      'question.version',
      'question.state',
      'question.moved_at',
    ])
    .select(sql<boolean>`question.help_wanted <> ''`.as('asks_help'))
    .where('entry.network_id', '=', agenda.networkId)
    .where('entry.kind', '=', 'question')
    .where(seenBy(viewer));
  for (const condition of matching(filter)) query = query.where(condition);
  return agenda.collaborationId
    ? query.where('entry.collaboration_id', '=', agenda.collaborationId).orderBy('entry.made_at').orderBy('entry.id')
    : query.orderBy('entry.changed_at', 'desc').orderBy('entry.id', 'desc');
}
