import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import { stateName } from './labels';
import { isQuestionState } from './question';

const stateIn = (details: Told['details'], name: string): string => {
  const state = String(details[name] ?? '');
  return isQuestionState(state) ? stateName(state) : '…';
};
const collaboration = ({ who, details }: Told): string => String(details.collaboration ?? who);

/** What a happening in this module reads like, in one line. */
export const sentences: Record<string, (told: Told) => string> = {
  'question.asked': ({ who, title, details }) => m.questions_happened_asked({ who, title, letter: String(details.letter ?? '') }),
  // Who wrote it down did not ask it, so nobody is named.
  'question.harvested': ({ title, details }) => m.questions_happened_harvested({ title, letter: String(details.letter ?? '') }),
  'question.reworded': m.questions_happened_reworded,
  'question.moved': ({ who, title, details }) => m.questions_happened_moved({ who, title, from: stateIn(details, 'from'), to: stateIn(details, 'to') }),
  'question.split': m.questions_happened_split,
  'question.merged': m.questions_happened_merged,
  'question.changed': m.questions_happened_changed,
  'question.known_told': m.questions_happened_known_told,
  'action.agreed': (told) => (told.details.test ? m.questions_happened_test_agreed(told) : m.questions_happened_action_agreed(told)),
  'action.finished': m.questions_happened_action_finished,
  'echo.given': (told) => m.questions_happened_echo_given({ title: told.title, collaboration: collaboration(told) }),
  'echo.withdrawn': (told) => m.questions_happened_echo_withdrawn({ title: told.title, collaboration: collaboration(told) }),
  'help.offered': m.questions_happened_help_offered,
};
