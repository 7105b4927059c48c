import { audienceName } from '#entries/index';
import { newId } from '#platform/id';
import { m } from '#platform/i18n';
import { date } from '#platform/time';
import { Badge, Button, Choices, Disclosure, Field, Form, Prose, TextArea } from '#platform/web/views/index';
import type { QuestionHere } from '../question-page';
import { inForm, type Opened } from './opened';

type Action = QuestionHere['actions'][number];
type Props = { question: QuestionHere; base: string; mayAct: boolean; maySteer: boolean; opened?: Opened };

/** What was agreed, by whom and by when; and what came of it. */
export function QuestionActions({ question, base, mayAct, maySteer, opened }: Props) {
  return (
    <section class="stack-tight" aria-labelledby="acties">
      <h2 id="acties">{m.questions_actions_title()}</h2>
      {question.actions.length === 0 ? (
        <p>{m.questions_actions_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {question.actions.map((action) => (
            <li class="stack-tight">
              <ActionText action={action} question={question} />
              {(maySteer || (mayAct && action.mine)) && <OutcomeForm action={action} base={base} opened={opened} />}
            </li>
          ))}
        </ul>
      )}
      {mayAct && <ActionForm base={base} opened={opened} />}
    </section>
  );
}

function ActionText({ action, question }: { action: Action; question: QuestionHere }) {
  const facts = [
    action.who && m.questions_action_who({ who: action.who }),
    action.due_on && !action.done_at && m.questions_action_due({ date: date(action.due_on) }),
    action.done_at && m.questions_action_done({ date: date(action.done_at) }),
    action.audience !== question.audience && audienceName(action.audience),
  ].filter(Boolean);
  return (
    <>
      <p>
        <Badge tone={action.done_at ? 'good' : 'info'} icon={action.done_at ? 'check' : undefined}>
          {action.small_test ? m.questions_small_test() : m.questions_action()}
        </Badge>
      </p>
      <Prose text={action.what} />
      {facts.length > 0 && (
        <p class="meta" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {action.outcome && <Told title={m.questions_action_outcome()} text={action.outcome} />}
      {action.learned && <Told title={m.questions_action_learned()} text={action.learned} />}
    </>
  );
}

const Told = ({ title, text }: { title: string; text: string }) => (
  <div class="told">
    <h3>{title}</h3>
    <Prose text={text} />
  </div>
);

function OutcomeForm({ action, base, opened }: { action: Action; base: string; opened?: Opened }) {
  const form = inForm(opened, 'uitkomst', action.id);
  const summary = action.done_at ? m.questions_action_finish_change() : m.questions_action_finish();
  return (
    <Disclosure summary={summary} open={form.open}>
      <Form action={`${base}/acties/${action.id}/uitkomst`} problems={form.problems} idPrefix={`uitkomst-${action.id}`}>
        <TextArea
          name="uitkomst"
          label={m.questions_action_outcome_label()}
          hint={m.questions_action_outcome_hint()}
          value={form.value('uitkomst', action.outcome)}
          maxLength={3000}
          required
        />
        <TextArea name="geleerd" label={m.questions_action_learned_label()} value={form.value('geleerd', action.learned)} maxLength={3000} />
        <Button>{m.questions_action_finish_button()}</Button>
      </Form>
    </Disclosure>
  );
}

function ActionForm({ base, opened }: { base: string; opened?: Opened }) {
  const form = inForm(opened, 'acties');
  const kinds = [
    { value: 'actie', label: m.questions_action(), hint: m.questions_action_kind_action_hint() },
    { value: 'proef', label: m.questions_small_test(), hint: m.questions_action_kind_test_hint() },
  ];
  return (
    <Disclosure summary={m.questions_action_agree()} open={form.open}>
      <Form action={`${base}/acties`} problems={form.problems} hidden={{ id: form.value('id') || newId() }} idPrefix="actie">
        <Choices name="soort" type="radio" label={m.questions_action_kind()} options={kinds} value={form.value('soort', 'actie')} />
        <TextArea
          name="wat"
          label={m.questions_action_what()}
          hint={m.questions_action_what_hint()}
          value={form.value('wat')}
          rows={2}
          maxLength={1000}
          required
        />
        <Field name="wie" label={m.questions_action_who_label()} value={form.value('wie')} maxLength={200} />
        <Field name="wanneer" type="date" label={m.questions_action_due_label()} hint={m.questions_action_due_hint()} value={form.value('wanneer')} />
        <Button>{m.questions_action_agree_button()}</Button>
      </Form>
    </Disclosure>
  );
}
