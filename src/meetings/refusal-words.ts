import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';

const words = {
  stale: m.platform_stale,
  taken: m.meetings_refused_taken,
  not_yours: m.meetings_refused_not_yours,
  no_such_rung: m.platform_choose_one,
  ends_first: m.meetings_refused_ends_first,
  sign_up_after: m.meetings_refused_sign_up_after,
  below_seated: m.meetings_refused_below_seated,
  cancelled: m.meetings_refused_cancelled,
  started: m.meetings_refused_started,
  too_late: m.meetings_refused_too_late,
  draft: m.meetings_refused_draft,
  why: m.meetings_refused_why,
  over: m.meetings_refused_over,
  sign_up_first: m.meetings_refused_sign_up_first,
  overlaps: m.meetings_refused_overlaps,
  item_full: m.meetings_refused_item_full,
  outside: m.meetings_refused_outside,
  no_such_format: m.platform_choose_one,
  item_below_taken: m.meetings_refused_item_below_taken,
  item_has_places: m.meetings_refused_item_has_places,
  too_many_items: m.meetings_refused_too_many_items,
  no_such_subject: m.meetings_refused_no_such_subject,
  no_such_step: m.meetings_refused_no_such_step,
  reply: m.meetings_refused_reply,
  format_taken: m.meetings_refused_format_taken,
  gone: m.meetings_refused_gone,
};
export type MeetingRefusal = keyof typeof words;

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<MeetingRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
