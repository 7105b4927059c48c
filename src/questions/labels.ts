import { m } from '#platform/i18n';
import type { Tone } from '#platform/web/views/index';
import type { Horizon, QuestionState } from './question';

type Names<Key extends string> = Record<Key, () => string>;

const states: Names<QuestionState> = {
  noticed: m.questions_state_noticed,
  asked: m.questions_state_asked,
  exploring: m.questions_state_exploring,
  testing: m.questions_state_testing,
  answered: m.questions_state_answered,
  dissolved: m.questions_state_dissolved,
  parked: m.questions_state_parked,
};
export const stateName = (state: QuestionState): string => states[state]();

const steps: Names<QuestionState> = {
  noticed: m.questions_to_noticed,
  asked: m.questions_to_asked,
  exploring: m.questions_to_exploring,
  testing: m.questions_to_testing,
  answered: m.questions_to_answered,
  dissolved: m.questions_to_dissolved,
  parked: m.questions_to_parked,
};
/** The step as who takes it would say it. */
export const stepName = (to: QuestionState): string => steps[to]();

const tones: Record<QuestionState, Tone> = {
  noticed: 'neutral',
  asked: 'info',
  exploring: 'info',
  testing: 'info',
  answered: 'good',
  dissolved: 'neutral',
  parked: 'neutral',
};
export const stateTone = (state: QuestionState): Tone => tones[state];

const horizonNames: Names<Horizon> = {
  months: m.questions_horizon_months,
  year: m.questions_horizon_year,
  years: m.questions_horizon_years,
};
export const horizonName = (horizon: Horizon | null): string => (horizon ? horizonNames[horizon]() : m.questions_horizon_none());
