import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { SayRefusal } from './contribute';
import type { LeadRefusal } from './led';

const words = {
  gone: m.room_refused_gone,
  over: m.room_refused_over,
  closed: m.room_refused_closed,
  full: m.room_refused_full,
  empty: m.platform_required_missing,
  too_long: m.room_refused_too_long,
  no_section: m.room_refused_no_section,
  taken: m.room_refused_taken,
  no_dots: m.room_refused_no_dots,
  not_yours: m.room_refused_not_yours,
  no_such_rung: m.room_refused_no_such_rung,
  too_late: m.room_refused_too_late,
  no_source: m.room_refused_no_source,
  no_reason: m.room_refused_no_reason,
  too_few: m.room_refused_too_few,
  bad_email: m.platform_problem_email,
} satisfies Record<SayRefusal | LeadRefusal | 'no_dots' | 'bad_email', () => string>;
export type RoomRefusal = keyof typeof words;

export const problemOf = ({ reason, field }: Refusal<RoomRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
