import type { Typed } from '#platform/web/typed';
import { type Horizon, horizons, isQuestionState, openStates, type QuestionState } from '#questions/question';
import { stuckExpression } from '#questions/stuck';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Which questions of a list or an agenda one wants to see. Slugs as they stand in the address. */
export type QuestionFilter = {
  block?: { id: string; slug: string };
  state?: QuestionState | 'open';
  collaboration?: string;
  horizon?: Horizon;
  stuck?: boolean;
  help?: boolean;
};

type Blocks = { id: string; slug: string }[];

/** What an address asks for. What makes no sense is left out: a shared address keeps working when a building block goes. */
export function readFilter(typed: Typed, blocks: Blocks): QuestionFilter {
  const state = typed.text('staat');
  return {
    block: blocks.find(({ slug }) => slug === typed.text('bouwsteen')),
    state: state === 'open' || isQuestionState(state) ? state : undefined,
    collaboration: typed.text('samenwerking') || undefined,
    horizon: horizons.find((horizon) => horizon === typed.text('horizon')),
    stuck: typed.has('vast') || undefined,
    help: typed.has('hulp') || undefined,
  };
}

/** The same filter as the pairs of an address. */
export const filterPairs = (filter: QuestionFilter): [string, string][] =>
  [
    ['bouwsteen', filter.block?.slug],
    ['staat', filter.state],
    ['samenwerking', filter.collaboration],
    ['horizon', filter.horizon],
    ['vast', filter.stuck && 'ja'],
    ['hulp', filter.help && 'ja'],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));

export const isFiltered = (filter: QuestionFilter): boolean => filterPairs(filter).length > 0;

const open = sql.join(openStates.map((state) => sql.lit(state)));

/** The filter as conditions on `entry` and `question`. Cheap ones first: the flag *stuck* is worked out per row. */
export function matching(filter: QuestionFilter): RawBuilder<SqlBool>[] {
  const conditions: (RawBuilder<SqlBool> | undefined | false)[] = [
    filter.collaboration !== undefined && sql<SqlBool>`entry.collaboration_id = (select id from collaboration where slug = ${filter.collaboration})`,
    filter.state === 'open' && sql<SqlBool>`question.state in (${open})`,
    filter.state && filter.state !== 'open' && sql<SqlBool>`question.state = ${filter.state}`,
    filter.horizon && sql<SqlBool>`question.horizon = ${filter.horizon}`,
    filter.help && sql<SqlBool>`question.help_wanted <> ''`,
    filter.block &&
      sql<SqlBool>`exists (select 1 from entry_block where entry_block.entry_id = entry.id and entry_block.building_block_id = ${filter.block.id})`,
    filter.stuck && sql<SqlBool>`${stuckExpression()}`,
  ];
  return conditions.filter((condition) => Boolean(condition)) as RawBuilder<SqlBool>[];
}

/** An address with this filter and these further pairs; what is empty is left out. */
export function filteredAddress(path: string, filter: QuestionFilter, further: Record<string, string | number | undefined> = {}): string {
  const pairs = [...filterPairs(filter), ...Object.entries(further).flatMap(([name, value]): [string, string][] => (value ? [[name, String(value)]] : []))];
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}
