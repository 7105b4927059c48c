import { m } from '#platform/i18n';
import type { Tone } from '#platform/web/views/index';
import type { ReplyState } from '../tables';

/** What a party can answer. `stays` and the others all need words: a state alone tells nobody anything. */
export const replyStates = ['noted', 'in_study', 'solved', 'stays'] as const satisfies readonly ReplyState[];

const names: Record<ReplyState, () => string> = {
  noted: m.bottlenecks_state_noted,
  in_study: m.bottlenecks_state_in_study,
  solved: m.bottlenecks_state_solved,
  stays: m.bottlenecks_state_stays,
};
export const replyName = (state: ReplyState): string => names[state]();

const choices: Record<ReplyState, () => string> = {
  noted: m.bottlenecks_say_noted,
  in_study: m.bottlenecks_say_in_study,
  solved: m.bottlenecks_say_solved,
  stays: m.bottlenecks_say_stays,
};
/** The answer as the party would say it. */
export const replyChoice = (state: ReplyState): string => choices[state]();

const tones: Record<ReplyState, Tone> = { noted: 'neutral', in_study: 'info', solved: 'good', stays: 'warn' };
export const replyTone = (state: ReplyState): Tone => tones[state];
