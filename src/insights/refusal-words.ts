import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

const words = {
  gone: m.insights_refused_gone,
  not_yours: m.insights_refused_not_yours,
  not_your_collaboration: m.insights_refused_not_your_collaboration,
  no_such_rung: m.insights_refused_no_such_rung,
  no_such_block: m.insights_refused_no_such_block,
  no_source: m.insights_refused_no_source,
  not_here: m.insights_refused_not_here,
  no_rung: m.insights_refused_no_rung,
  settled: m.insights_refused_settled,
  taken: m.insights_refused_taken,
  stale: m.platform_stale,
  unchanged: m.insights_refused_unchanged,
  why: m.insights_refused_why,
};
export type InsightRefusal = keyof typeof words;

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<InsightRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
