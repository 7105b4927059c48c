import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { Becoming } from './becoming';
import type { HarvestRefusal } from './harvest-contribution';
import type { Became } from './tables';

type Names<Key extends string> = Record<Key, () => string>;

const choices: Names<Becoming> = {
  question: m.harvest_as_question,
  idea: m.harvest_as_idea,
  tile: m.harvest_as_tile,
  post_it: m.harvest_as_post_it,
  agreement: m.harvest_as_agreement,
  insight: m.harvest_as_insight,
  quote: m.harvest_as_quote,
  left: m.harvest_as_left,
};
/** The button that makes it so. */
export const choiceName = (becoming: Becoming): string => choices[becoming]();

const became: Names<Became> = {
  question: m.harvest_became_question,
  wording: m.harvest_became_wording,
  idea: m.harvest_became_idea,
  tile: m.harvest_became_tile,
  post_it: m.harvest_became_post_it,
  action: m.harvest_became_action,
  agreement: m.harvest_became_agreement,
  insight: m.harvest_became_insight,
  quote: m.harvest_became_quote,
  left: m.harvest_became_left,
};
/** What it is now, after the words themselves. */
export const becameName = (what: Became): string => became[what]();

const refusals: Names<Exclude<HarvestRefusal, 'gone' | 'not_yours'>> = {
  too_long: m.harvest_refused_too_long,
  no_such_block: m.harvest_refused_no_such_block,
  no_poster: m.harvest_refused_no_poster,
  no_rung: m.harvest_refused_no_rung,
  not_here: m.harvest_refused_not_here,
  empty: m.platform_required_missing,
  taken: m.harvest_refused_taken,
};
export const problemOf = ({ reason, field }: Refusal<keyof typeof refusals>): Problem => ({ field: field ?? '', text: refusals[reason]() });
