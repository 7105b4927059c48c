import { type AudienceChoices, AudienceField } from '#entries/index';
import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Form, Notice, type Problem, TextArea } from '#platform/web/views/index';
import type { AskChoices } from '../ask-choices';
import type { Hint } from '../writing-help';
import { horizonOptions } from './change-form';
import { WordingField } from './wording-field';

type Props = {
  action: string;
  choices: AskChoices;
  audiences: AudienceChoices;
  blocks: { id: string; label: string; label_en: string; pictogram: string }[];
  typed: Typed;
  problems: Problem[];
  hints: Hint[];
};

/** A new question: the obstacle first, then the wording, then whose it is and who may read it. */
export function NewQuestionPage({ action, choices, audiences, blocks, typed, problems, hints }: Props) {
  const hidden = { id: typed.text('id'), tips: hints.length ? 'gezien' : typed.text('tips') };
  return (
    <>
      <h1>{m.questions_new_title()}</h1>
      <p class="lead">{m.questions_new_lead()}</p>
      <Notice tone="info">{m.questions_no_patients()}</Notice>
      <Form action={action} problems={problems} hidden={hidden}>
        <TextArea
          name="hindernis"
          label={m.questions_field_obstacle()}
          hint={m.questions_field_obstacle_hint()}
          value={typed.text('hindernis')}
          rows={3}
          maxLength={3000}
        />
        <WordingField label={m.questions_field_wording()} hint={m.questions_field_wording_hint()} value={typed.text('vraag')} hints={hints} />
        {hints.length > 0 && <Button kind="quiet">{m.questions_hints_anyway()}</Button>}
        <Stage typed={typed} />
        <Whose choices={choices} typed={typed} />
        <Choices
          name="bouwstenen"
          type="checkbox"
          label={m.questions_field_blocks()}
          hint={m.questions_field_blocks_hint()}
          options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
          value={typed.all('bouwstenen')}
        />
        <Choices name="termijn" type="radio" label={m.questions_field_horizon()} options={horizonOptions()} value={typed.text('termijn') || 'onbekend'} />
        <TextArea name="hulp" label={m.questions_field_help()} hint={m.questions_field_help_hint()} value={typed.text('hulp')} rows={2} maxLength={1000} />
        <AudienceField choices={audiences} value={typed.text('doelgroep')} />
        <p class="meta">{m.questions_new_audience_text()}</p>
        <Button>{m.questions_new_button()}</Button>
      </Form>
    </>
  );
}

function Stage({ typed }: { typed: Typed }) {
  const options = [
    { value: 'asked', label: m.questions_field_stage_asked(), hint: m.questions_field_stage_asked_hint() },
    { value: 'noticed', label: m.questions_field_stage_noticed(), hint: m.questions_field_stage_noticed_hint() },
  ];
  return <Choices name="stand" type="radio" label={m.questions_field_stage()} options={options} value={typed.text('stand') || 'asked'} />;
}

function Whose({ choices, typed }: { choices: AskChoices; typed: Typed }) {
  const { collaborations, organisations, wholeNetwork } = choices;
  const agendas = [
    ...collaborations.map(({ id, name }) => ({ value: id, label: name })),
    ...(wholeNetwork ? [{ value: '', label: m.questions_field_collaboration_none() }] : []),
  ];
  const owners = [
    { value: 'ik', label: m.questions_field_owner_me() },
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
    ...(collaborations.length
      ? [{ value: 'samenwerking', label: m.questions_field_owner_collaboration(), hint: m.questions_field_owner_collaboration_hint() }]
      : []),
  ];
  return (
    <>
      {agendas.length > 1 ? (
        <Choices name="samenwerking" type="radio" label={m.questions_field_collaboration()} options={agendas} value={typed.text('samenwerking')} />
      ) : (
        <input type="hidden" name="samenwerking" value={agendas[0]?.value ?? ''} />
      )}
      <Choices name="eigenaar" type="radio" label={m.questions_field_owner()} options={owners} value={typed.text('eigenaar') || 'ik'} />
    </>
  );
}
