import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

const words = {
  not_yours: m.posters_refused_not_yours,
  no_such_rung: m.posters_refused_no_such_rung,
  no_such_block: m.posters_refused_no_such_block,
  no_such_section: m.posters_refused_no_such_section,
  second: m.posters_refused_second,
  taken: m.posters_refused_taken,
  empty: m.posters_refused_empty,
  no_heading: m.posters_refused_no_heading,
  no_text: m.posters_refused_no_text,
  too_many: m.posters_refused_too_many,
  stale: m.platform_stale,
  unchanged: m.posters_refused_unchanged,
  why: m.posters_refused_why,
  gone: m.posters_refused_gone,
};
export type PosterRefusal = keyof typeof words;

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<PosterRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
