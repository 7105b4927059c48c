import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

const words = {
  not_yours: m.questions_refused_not_yours,
  not_your_collaboration: m.questions_refused_not_your_collaboration,
  own_collaboration: m.questions_refused_own_collaboration,
  already_said: m.questions_refused_already_said,
  no_such_rung: m.questions_refused_no_such_rung,
  no_such_owner: m.questions_refused_no_such_owner,
  no_such_block: m.questions_refused_no_such_block,
  taken: m.questions_refused_taken,
  stale: m.platform_stale,
  unchanged: m.questions_refused_unchanged,
  why: m.questions_refused_why,
  what_we_know: m.questions_refused_what_we_know,
  no_such_step: m.questions_refused_no_such_step,
  closed: m.questions_refused_closed,
  not_answered: m.questions_refused_not_answered,
  too_few_parts: m.questions_refused_too_few_parts,
  no_such_question: m.questions_refused_no_such_question,
  outcome: m.questions_refused_outcome,
  gone: m.questions_refused_gone,
};
export type QuestionRefusal = keyof typeof words;

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<QuestionRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
