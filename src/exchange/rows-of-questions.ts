import type { Telling } from './items';
import type { FileQuestion } from './network-file';
import { rowsOfEntry } from './rows-of-entry';
import { partKeys, type Sketch } from './sketch';
import { type Walked, walk } from './walk';

type Part = { date: string; by?: string };

/** One question with its whole path. What is told about it gets the day the file says, so that it stands in what was new then. */
export function rowsOfQuestion(question: FileQuestion, taxonomy: string | undefined, sketch: Sketch): void {
  const { id, ref, add, networkId } = sketch;
  const questionId = id('entry', question.key);
  const collaboration_id = ref('collaboration', question.collaboration);
  const first = question.wordings[0] ?? { date: 'today', text: '', obstacle: '' };
  const last = question.wordings.at(-1) ?? first;
  const clock = clockOf(question, sketch);
  const tell: Tell = (kind, part, at, more = {}) => ({
    at,
    kind,
    by_id: ref('person', part.by ?? question.by),
    network_id: networkId,
    collaboration_id,
    entry_id: questionId,
    audience: question.audience,
    details: {},
    ...more,
  });
  const { steps, state, parkedFrom } = walk(question);
  const birth = clock(first);
  const moved = steps.map(({ step }) => clock(step));

  const [author_id, changed_at] = [id('person', question.by), lastOf(question, clock)];
  rowsOfEntry(question, { kind: 'question', title: last.text, author_id, collaboration_id, made_at: birth, changed_at }, taxonomy, sketch);
  add('question', question.key, question, {
    entry_id: questionId,
    wording: last.text,
    obstacle: question.wordings.findLast((one) => one.obstacle)?.obstacle ?? '',
    version: question.wordings.length,
    owner_person_id: question.owner ? ref('person', question.owner.person) : id('person', question.by),
    owner_organisation_id: ref('organisation', question.owner?.organisation),
    owner_collaboration_id: ref('collaboration', question.owner?.collaboration),
    horizon: question.horizon ?? null,
    state,
    parked_from: parkedFrom,
    help_wanted: question.helpWanted,
    known: question.known,
    moved_at: moved.at(-1) ?? birth,
  });
  for (const link of question.links)
    add('link', `${question.key}/${link.kind}/${link.to}`, link, {
      from_id: questionId,
      to_id: id('entry', link.to),
      kind: link.kind,
      made_by: id('person', question.by),
      made_at: birth,
    });
  rowsOfPath({ question, questionId, steps, clock, tell }, sketch);
  rowsOfTalk({ question, questionId, steps, clock, tell }, sketch);
}

type Tell = (kind: Telling['kind'], part: Part, at: string, more?: Partial<Telling>) => Telling;
type Clock = (part: Part) => string;
type Writing = { question: FileQuestion; questionId: string; steps: Walked[]; clock: Clock; tell: Tell };

function rowsOfPath({ question, questionId, steps, clock, tell }: Writing, { id, ref, add }: Sketch): void {
  const audience = question.audience;
  for (const [nth, wording] of question.wordings.entries()) {
    const at = clock(wording);
    const item = add(
      'question_version',
      `${question.key}/${nth + 1}`,
      wording,
      {
        question_id: questionId,
        no: nth + 1,
        wording: wording.text,
        obstacle: question.wordings.slice(0, nth + 1).findLast((one) => one.obstacle)?.obstacle ?? '',
        reason: wording.reason,
        by_id: ref('person', wording.by ?? question.by),
        at,
        audience: wording.audience ?? audience,
      },
      [nth === 0 ? tell('question.asked', wording, at) : tell('question.reworded', wording, at)],
    );
    // The present wording goes up with the question; the earlier ones were said to fewer people and stay there.
    item.follows = wording.audience === undefined && nth < question.wordings.length - 1;
  }
  const first = question.wordings[0] ?? { date: 'today' };
  const birthKey = `${question.key}/start`;
  add('question_step', birthKey, question, {
    id: id('question_step', birthKey),
    question_id: questionId,
    from_state: null,
    to_state: question.starts,
    reason: '',
    by_id: ref('person', question.by),
    at: clock(first),
    audience,
  });
  const keyOf = partKeys(question.key);
  for (const { step, from } of steps) {
    const key = keyOf('path', { ...step, by: step.to });
    const at = clock(step);
    const item = add(
      'question_step',
      key,
      step,
      {
        id: id('question_step', key),
        question_id: questionId,
        from_state: from,
        to_state: step.to,
        reason: step.why,
        by_id: ref('person', step.by ?? question.by),
        at,
        audience,
      },
      [tell('question.moved', step, at, { details: { from, to: step.to } })],
    );
    item.follows = true;
  }
}

function rowsOfTalk({ question, questionId, clock, tell }: Writing, { id, ref, add, day, moment, name }: Sketch): void {
  const keyOf = partKeys(question.key);
  for (const action of question.actions) {
    const key = keyOf('actions', action);
    const at = clock(action);
    const audience = action.audience ?? question.audience;
    const done_at = action.done ? moment(action.done, 30) : null;
    const item = add(
      'question_action',
      key,
      action,
      {
        id: id('question_action', key),
        question_id: questionId,
        small_test: action.smallTest,
        what: action.what,
        who: action.who,
        who_id: ref('person', action.person),
        due_on: day(action.due),
        outcome: action.outcome,
        learned: action.learned,
        done_at,
        made_by: ref('person', action.by ?? question.by),
        made_at: at,
        audience,
      },
      [
        tell('action.agreed', action, at, { audience, details: { test: action.smallTest ? 1 : 0 } }),
        tell('action.finished', action, done_at ?? at, { audience, when: 'done_at' }),
      ],
    );
    item.follows = action.audience === undefined;
  }
  for (const remark of question.remarks) {
    const key = keyOf('remarks', remark);
    const [at, audience] = [clock(remark), remark.audience ?? question.audience];
    const item = add(
      'remark',
      key,
      remark,
      {
        id: id('remark', key),
        entry_id: questionId,
        author_id: id('person', remark.by),
        text: remark.text,
        audience,
        made_at: at,
        withdrawn_at: null,
        hidden_at: null,
      },
      [tell('remark.made', remark, at, { audience })],
    );
    item.follows = remark.audience === undefined;
  }
  for (const echo of question.echoes) {
    const [at, audience] = [clock(echo), echo.audience ?? question.audience];
    const item = add(
      'question_echo',
      `${question.key}/${echo.collaboration}`,
      echo,
      {
        question_id: questionId,
        collaboration_id: id('collaboration', echo.collaboration),
        sentence: echo.text,
        by_id: id('person', echo.by),
        at,
        audience,
      },
      [tell('echo.given', echo, at, { audience, details: { collaboration: name(echo.collaboration) } })],
    );
    item.follows = echo.audience === undefined;
  }
  for (const offer of question.offers) {
    const key = keyOf('offers', offer);
    const [at, audience] = [clock(offer), offer.audience ?? question.audience];
    const item = add(
      'question_offer',
      key,
      offer,
      {
        id: id('question_offer', key),
        question_id: questionId,
        by_id: id('person', offer.by),
        text: offer.text,
        at,
        audience,
        withdrawn_at: null,
      },
      [tell('help.offered', offer, at, { audience })],
    );
    item.follows = offer.audience === undefined;
  }
}

/** Things of one day keep the order in which the file tells them: each a few minutes after the one before. */
function clockOf(question: FileQuestion, { moment }: Sketch): Clock {
  const told: Part[] = [...question.wordings, ...question.path, ...question.actions, ...question.remarks, ...question.echoes, ...question.offers];
  const nth = new Map(told.map((part, index) => [part, index]));
  return (part) => moment(part.date, 7 * (nth.get(part) ?? 0));
}

function lastOf(question: FileQuestion, clock: Clock): string {
  const told: Part[] = [...question.wordings, ...question.path, ...question.actions, ...question.remarks, ...question.echoes, ...question.offers];
  return told.map(clock).reduce((last, at) => (at > last ? at : last));
}
