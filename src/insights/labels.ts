import { m } from '#platform/i18n';
import type { Tone } from '#platform/web/views/index';
import type { Clause, InsightKind, PlainField, ResearchField, Standing } from './insight';

type Names<Key extends string> = Record<Key, () => string>;

const kinds: Names<InsightKind> = {
  working_element: m.insights_kind_working_element,
  bottleneck: m.insights_kind_bottleneck,
  tool: m.insights_kind_tool,
  failure: m.insights_kind_failure,
};
export const kindName = (kind: InsightKind): string => kinds[kind]();

const meanings: Names<InsightKind> = {
  working_element: m.insights_kind_working_element_means,
  bottleneck: m.insights_kind_bottleneck_means,
  tool: m.insights_kind_tool_means,
  failure: m.insights_kind_failure_means,
};
/** What it is, for who has to choose. */
export const kindMeaning = (kind: InsightKind): string => meanings[kind]();

export const kindIcon: Record<InsightKind, string> = { working_element: 'leaf', bottleneck: 'stuck', tool: 'hand', failure: 'mark' };

const standings: Names<Standing> = {
  hunch: m.insights_standing_hunch,
  articulated: m.insights_standing_articulated,
  observed_once: m.insights_standing_observed_once,
  seen_elsewhere: m.insights_standing_seen_elsewhere,
  refined: m.insights_standing_refined,
  contradicted: m.insights_standing_contradicted,
};
export const standingName = (standing: Standing): string => standings[standing]();

const explained: Names<Standing> = {
  hunch: m.insights_standing_hunch_means,
  articulated: m.insights_standing_articulated_means,
  observed_once: m.insights_standing_observed_once_means,
  seen_elsewhere: m.insights_standing_seen_elsewhere_means,
  refined: m.insights_standing_refined_means,
  contradicted: m.insights_standing_contradicted_means,
};
export const standingMeaning = (standing: Standing): string => explained[standing]();

const tones: Record<Standing, Tone> = {
  hunch: 'neutral',
  articulated: 'neutral',
  observed_once: 'info',
  seen_elsewhere: 'good',
  refined: 'info',
  contradicted: 'warn',
};
export const standingTone = (standing: Standing): Tone => tones[standing];

const clauseWords: Names<Clause['word']> = {
  when: m.insights_clause_when,
  do: m.insights_clause_do,
  because: m.insights_clause_because,
  so: m.insights_clause_so,
};
export const clauseWord = (word: Clause['word']): string => clauseWords[word]();

type Asked = Names<PlainField>;
/** The plain questions, each kind in its own words; above an answer they are its heading. */
const questions: Record<InsightKind, Asked> = {
  working_element: {
    did: m.insights_ask_working_element_did,
    situation: m.insights_ask_working_element_situation,
    why: m.insights_ask_working_element_why,
    outcome: m.insights_ask_working_element_outcome,
    for_whom: m.insights_ask_for_whom,
  },
  bottleneck: {
    did: m.insights_ask_bottleneck_did,
    situation: m.insights_ask_bottleneck_situation,
    why: m.insights_ask_bottleneck_why,
    outcome: m.insights_ask_bottleneck_outcome,
    for_whom: m.insights_ask_bottleneck_for_whom,
  },
  tool: {
    did: m.insights_ask_tool_did,
    situation: m.insights_ask_tool_situation,
    why: m.insights_ask_tool_why,
    outcome: m.insights_ask_tool_outcome,
    for_whom: m.insights_ask_tool_for_whom,
  },
  failure: {
    did: m.insights_ask_failure_did,
    situation: m.insights_ask_failure_situation,
    why: m.insights_ask_failure_why,
    outcome: m.insights_ask_failure_outcome,
    for_whom: m.insights_ask_failure_for_whom,
  },
};
export const plainQuestion = (kind: InsightKind, field: PlainField): string => questions[kind][field]();

/** The order in which a kind is best told: of what failed, first what one wanted. */
export const plainOrder = (kind: InsightKind): PlainField[] =>
  kind === 'failure' ? ['situation', 'did', 'outcome', 'why', 'for_whom'] : ['did', 'situation', 'why', 'outcome', 'for_whom'];

const research: Names<ResearchField> = {
  strategy: m.insights_research_strategy,
  context: m.insights_research_context,
  resource: m.insights_research_resource,
  reasoning: m.insights_research_reasoning,
  intended: m.insights_research_intended,
  unintended: m.insights_research_unintended,
};
export const researchName = (field: ResearchField): string => research[field]();

const researchHints: Names<ResearchField> = {
  strategy: m.insights_research_strategy_hint,
  context: m.insights_research_context_hint,
  resource: m.insights_research_resource_hint,
  reasoning: m.insights_research_reasoning_hint,
  intended: m.insights_research_intended_hint,
  unintended: m.insights_research_unintended_hint,
};
export const researchHint = (field: ResearchField): string => researchHints[field]();
