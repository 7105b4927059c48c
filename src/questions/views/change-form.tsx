import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import { Button, Choices, Disclosure, Form, Select, TextArea } from '#platform/web/views/index';
import { markOf } from '../change-question';
import { horizonName } from '../labels';
import { ownerOf, ownerValue } from '../owner';
import { horizons } from '../question';
import { inForm } from './opened';
import type { SteerProps } from './steer-forms';

export const horizonOptions = () => [
  ...horizons.map((horizon) => ({ value: horizon, label: horizonName(horizon) })),
  { value: 'onbekend', label: horizonName(null) },
];

/** Everything of a question but its wording and its state. */
export function ChangeForm({ question, base, choices, blocks, opened }: SteerProps) {
  const form = inForm(opened, 'kenmerken');
  const chosen = question.blocks.map((block) => block.id);
  const owner = ownerOf(question);
  const seen = markOf({ blocks: chosen, horizon: question.horizon, owner, helpWanted: question.help_wanted });
  return (
    <Disclosure summary={m.questions_change_title()} open={form.open}>
      <Form action={`${base}/kenmerken`} problems={form.problems} hidden={{ gezien: seen }} idPrefix="kenmerken">
        <Choices
          name="bouwstenen"
          type="checkbox"
          label={m.questions_field_blocks()}
          hint={m.questions_field_blocks_hint()}
          options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
          value={form.values('bouwstenen', chosen)}
        />
        <Choices
          name="termijn"
          type="radio"
          label={m.questions_field_horizon()}
          options={horizonOptions()}
          value={form.value('termijn', question.horizon ?? 'onbekend')}
        />
        <Select name="eigenaar" label={m.questions_field_owner()} options={ownerOptions(question, choices)} value={form.value('eigenaar', ownerValue(owner))} />
        <TextArea
          name="hulp"
          label={m.questions_field_help()}
          hint={m.questions_field_help_hint()}
          value={form.value('hulp', question.help_wanted)}
          rows={2}
          maxLength={1000}
        />
        <Button>{m.questions_change_button()}</Button>
      </Form>
    </Disclosure>
  );
}

function ownerOptions(question: SteerProps['question'], { people, organisations }: SteerProps['choices']) {
  const own =
    question.collaboration_id && question.collaboration ? [{ value: `collaboration:${question.collaboration_id}`, label: question.collaboration }] : [];
  const options = [
    { value: '', label: m.questions_field_owner_nobody() },
    ...own,
    ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
    ...people.map(({ id, name }) => ({ value: `person:${id}`, label: name || m.questions_somebody() })),
  ];
  // Whoever owns it now stays a choice, also when they left.
  const now = ownerValue(ownerOf(question));
  const name = question.owner_person ?? question.owner_organisation ?? question.owner_collaboration ?? m.questions_somebody();
  return options.some((option) => option.value === now) ? options : [...options, { value: now, label: name }];
}
