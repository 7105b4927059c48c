import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { KeepRefusal } from './keep-tile';
import type { MakeRefusal } from './make-tile';
import { tileLimit } from './tile';

const words: Record<MakeRefusal | KeepRefusal, () => string> = {
  not_yours: m.tiles_refused_not_yours,
  not_your_collaboration: m.tiles_refused_not_your_collaboration,
  no_such_rung: m.tiles_refused_no_such_rung,
  no_such_block: m.tiles_refused_no_such_block,
  no_such_meeting: m.tiles_refused_no_such_meeting,
  empty: m.platform_required_missing,
  too_long: () => m.platform_too_long({ max: String(tileLimit) }),
  taken: m.tiles_refused_taken,
  gone: m.tiles_refused_gone,
};

/** A refusal as a line in the summary of problems. */
export const problemOf = ({ reason, field }: Refusal<MakeRefusal | KeepRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
