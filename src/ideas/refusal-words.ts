import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

const words = {
  not_yours: m.ideas_refused_not_yours,
  not_your_collaboration: m.ideas_refused_not_your_collaboration,
  no_such_rung: m.ideas_refused_no_such_rung,
  names_you: m.ideas_refused_names_you,
  no_such_block: m.ideas_refused_no_such_block,
  taken: m.ideas_refused_taken,
  stale: m.platform_stale,
  no_such_step: m.ideas_refused_no_such_step,
  reply: m.ideas_refused_reply,
  gone: m.ideas_refused_gone,
  own: m.ideas_refused_own,
};
export type IdeaRefusal = keyof typeof words;

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<IdeaRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
