import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { AnswerKind } from '../tables';
import type { AnswerRefusal } from './answer-insight';

type Names<Key extends string> = Record<Key, () => string>;

/** Above the answers of a kind. */
const titles: Names<AnswerKind> = { recognise: m.answers_title_recognise, differs: m.answers_title_differs, not_here: m.answers_title_not_here };
export const answerTitle = (kind: AnswerKind): string => titles[kind]();

/** What one chooses. */
const choices: Names<AnswerKind> = { recognise: m.answers_choose_recognise, differs: m.answers_choose_differs, not_here: m.answers_choose_not_here };
export const answerChoice = (kind: AnswerKind): string => choices[kind]();

const refusals: Names<AnswerRefusal> = {
  gone: m.answers_refused_gone,
  not_yours: m.answers_refused_not_yours,
  own_collaboration: m.answers_refused_own_collaboration,
  not_your_collaboration: m.answers_refused_not_your_collaboration,
  no_such_rung: m.answers_refused_no_such_rung,
  why: m.answers_refused_why,
  already_said: m.answers_refused_already_said,
  taken: m.answers_refused_taken,
};
export const problemOf = ({ reason, field }: Refusal<AnswerRefusal>): Problem => ({ field: field ?? '', text: refusals[reason]() });

const happened: Record<AnswerKind, (told: { title: string; collaboration: string }) => string> = {
  recognise: m.answers_happened_recognise,
  differs: m.answers_happened_differs,
  not_here: m.answers_happened_not_here,
};
const told = ({ who, title, details }: Told) => ({ title, collaboration: String(details.collaboration ?? who) });

export const answerSentences: Record<string, (told: Told) => string> = {
  'insight.answered': (one) => (happened[String(one.details.answer) as AnswerKind] ?? happened.recognise)(told(one)),
  'answer.withdrawn': (one) => m.answers_happened_withdrawn(told(one)),
};
