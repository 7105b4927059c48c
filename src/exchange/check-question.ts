import { isWider } from '#entries/index';
import { m } from '#platform/i18n';
import { today } from '#platform/time';
import type { Checking } from './check-references';
import type { FileQuestion } from './network-file';
import { placeOf } from './problem';
import { walk } from './walk';

/** One question against the rules of the agenda: its people and places, its path, the order of its wordings, who may see what. */
export function checkQuestion(question: FileQuestion, checking: Checking): void {
  checkNames(question, checking);
  checkAudiences(question, checking);
  checkDates(question, checking);
  const { refused, unexplained, state } = walk(question);
  for (const { step, from } of refused) checking.tell(placeOf(step), m.exchange_problem_step({ from, to: step.to }));
  if (state === 'answered' && !question.known) checking.tell(placeOf(question), m.exchange_problem_answered_without_known());
  for (const { step } of unexplained) checking.tell(placeOf(step), m.exchange_problem_missing({ field: 'why' }));
}

function checkNames(question: FileQuestion, { refer, tell }: Checking): void {
  refer(question, 'collaboration', question.collaboration, 'collaboration');
  refer(question, 'by', question.by, 'person');
  for (const block of question.blocks) refer(question.blocks, 'blocks', block, 'block');
  if (question.owner) {
    refer(question.owner, 'person', question.owner.person, 'person');
    refer(question.owner, 'organisation', question.owner.organisation, 'organisation');
    refer(question.owner, 'collaboration', question.owner.collaboration, 'collaboration');
    if (Object.values(question.owner).filter((owner) => owner !== undefined).length !== 1) tell(placeOf(question.owner), m.exchange_problem_one_owner());
  }
  for (const part of [...question.wordings, ...question.path, ...question.actions, ...question.remarks, ...question.echoes, ...question.offers])
    refer(part, 'by', part.by, 'person');
  for (const action of question.actions) refer(action, 'person', action.person, 'person');
  for (const echo of question.echoes) refer(echo, 'collaboration', echo.collaboration, 'collaboration');
  for (const link of question.links) {
    refer(link, 'to', link.to, 'question');
    if (link.to === question.key) tell(placeOf(link), m.exchange_problem_link_to_itself());
  }
  const echoed = new Set<string>();
  for (const echo of question.echoes) {
    if (echoed.has(echo.collaboration)) tell(placeOf(echo), m.exchange_problem_echo_twice({ collaboration: echo.collaboration }));
    echoed.add(echo.collaboration);
  }
}

function checkAudiences(question: FileQuestion, { tell }: Checking): void {
  if (question.audience === 'collaboration' && !question.collaboration) tell(placeOf(question), m.exchange_problem_audience_without_collaboration());
  for (const part of [...question.wordings, ...question.actions, ...question.remarks, ...question.echoes, ...question.offers])
    if (part.audience && isWider(part.audience, question.audience)) tell(placeOf(part), m.exchange_problem_audience_too_wide({ audience: part.audience }));
}

function checkDates(question: FileQuestion, { tell, day }: Checking): void {
  const dated = [...question.wordings, ...question.path, ...question.actions, ...question.remarks, ...question.echoes, ...question.offers];
  const first = day(question.wordings[0]?.date.split(' ')[0] ?? 'today');
  for (const part of dated) {
    const on = day(part.date.split(' ')[0] ?? part.date);
    if (on > today()) tell(placeOf(part), m.exchange_problem_future({ date: part.date }));
    if (on < first) tell(placeOf(part), m.exchange_problem_before_question({ date: part.date }));
  }
  for (const [nth, wording] of question.wordings.entries()) {
    const before = question.wordings[nth - 1];
    if (!before) continue;
    if (day(wording.date.split(' ')[0] ?? '') < day(before.date.split(' ')[0] ?? '')) tell(placeOf(wording), m.exchange_problem_wording_order());
    if (!wording.reason) tell(placeOf(wording), m.exchange_problem_missing({ field: 'reason' }));
  }
}
