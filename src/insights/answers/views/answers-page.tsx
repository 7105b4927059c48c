import { AudienceField, type Audience } from '#entries/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Form, Notice, type Problem, Select, TextArea } from '#platform/web/views/index';
import { insightPath } from '../../insight-path';
import { answerKinds } from '../answer';
import type { Answer } from '../answers-of';
import { answerChoice } from '../words';
import { AnswersSection } from './answers-section';

type Props = {
  network: string;
  insight: { short: string; title: string; audience: Audience };
  answers: Answer[];
  /** the collaborations the viewer can answer for, and how far such an answer can reach */
  from: { id: string; name: string }[];
  rungs: Audience[];
  typed?: Typed;
  problems: Problem[];
};

/** Everything other collaborations said of an insight, and the form to say how it is at one's own place. */
export function AnswersPage({ network, insight, answers, from: mine, ...form }: Props) {
  // Where a colleague spoke already, the answer is theirs to change.
  const spoken = (id: string) => answers.some((answer) => answer.collaboration_id === id && !answer.mine);
  const from = mine.filter(({ id }) => !spoken(id));
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{m.answers_page_title()}</h1>
      </div>
      <p class="lead">
        <a href={to(insightPath(network, insight))} dir="auto">
          {insight.title}
        </a>
      </p>
      {from.length === 0 &&
        form.problems.map(({ text }) => (
          <Notice tone="warn" refusal>
            {text}
          </Notice>
        ))}
      {mine.length > 0 && from.length === 0 && form.problems.length === 0 && <p>{m.answers_refused_already_said()}</p>}
      {from.length > 0 && <AnswerForm {...{ network, insight, answers, from, ...form }} />}
      <AnswersSection {...{ network, insight, answers }} />
    </div>
  );
}

function AnswerForm({ network, insight, answers, from, rungs, typed, problems }: Props) {
  const [only] = from.length === 1 ? from : [];
  const said = answers.find(({ mine, collaboration_id }) => mine && collaboration_id === only?.id);
  const value = (name: string, start = ''): string => (typed ? typed.text(name) : start);
  return (
    <section class="stack-tight" aria-labelledby="antwoorden-formulier">
      <h2 id="antwoorden-formulier">{said ? m.answers_change() : m.answers_give()}</h2>
      <p>{said ? m.answers_change_text() : m.answers_give_text()}</p>
      <Form
        action={to(`/${network}/inzichten/${insight.short}/antwoorden`)}
        problems={problems}
        hidden={{ id: value('id') || newId(), ...(only && { samenwerking: only.id }) }}
      >
        {!only && (
          <Select
            name="samenwerking"
            label={m.answers_field_collaboration()}
            options={from.map(({ id, name }) => ({ value: id, label: name }))}
            value={value('samenwerking')}
            required
          />
        )}
        <Choices
          name="soort"
          type="radio"
          label={only ? m.answers_field_kind_of({ collaboration: only.name }) : m.answers_field_kind()}
          options={answerKinds.map((kind) => ({ value: kind, label: answerChoice(kind) }))}
          value={value('soort', said?.kind)}
          required
        />
        <TextArea name="tekst" label={m.answers_field_text()} hint={m.answers_field_text_hint()} value={value('tekst', said?.text)} rows={4} maxLength={3000} />
        <TextArea
          name="context"
          label={m.answers_field_context()}
          hint={m.answers_field_context_hint()}
          value={value('context', said?.context)}
          rows={2}
          maxLength={600}
        />
        {rungs.length > 1 && <AudienceField choices={{ offered: rungs, usual: insight.audience }} value={value('doelgroep', said?.audience)} />}
        <Button>{m.answers_button()}</Button>
      </Form>
    </section>
  );
}
