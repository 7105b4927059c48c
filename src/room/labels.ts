import { m } from '#platform/i18n';
import type { InputKind } from './tables';

const names: Record<InputKind, () => string> = {
  tile: m.room_kind_tile,
  idea: m.room_kind_idea,
  answer: m.room_kind_answer,
  post_it: m.room_kind_post_it,
  success: m.room_kind_success,
  obstacle: m.room_kind_obstacle,
  agenda: m.room_kind_agenda,
  dots: m.room_kind_dots,
  value: m.room_kind_value,
};
/** What one asks when nobody has thought of better words yet. */
const questions: Record<InputKind, () => string> = {
  tile: m.room_question_tile,
  idea: m.room_question_idea,
  answer: m.room_question_answer,
  post_it: m.room_question_post_it,
  success: m.room_question_success,
  obstacle: m.room_question_obstacle,
  agenda: m.room_question_agenda,
  dots: m.room_question_dots,
  value: m.room_question_value,
};

export const kindName = (kind: InputKind): string => names[kind]();
export const usualQuestion = (kind: InputKind): string => questions[kind]();
