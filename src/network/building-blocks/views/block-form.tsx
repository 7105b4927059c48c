import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, TextArea } from '#platform/web/views/index';
import { blockColours, blockDrawings, colourName, drawingName } from '../building-block';

type Props = { action: string; back: string; typed: Typed; problems?: Problem[]; hidden?: Record<string, string>; submit: string };

export function BlockForm({ action, back, typed, problems, hidden, submit }: Props) {
  return (
    <Form action={to(action)} problems={problems} hidden={hidden}>
      <Field name="naam" label={m.network_block_name()} value={typed.text('naam')} required maxLength={120} />
      <TextArea
        name="omschrijving"
        label={m.network_block_definition()}
        hint={m.network_block_definition_hint()}
        value={typed.text('omschrijving')}
        maxLength={1000}
      />
      <Field name="naam_en" label={m.network_block_name_en()} hint={m.network_english_hint()} value={typed.text('naam_en')} maxLength={120} />
      <TextArea name="omschrijving_en" label={m.network_block_definition_en()} value={typed.text('omschrijving_en')} maxLength={1000} />
      <Choices
        name="kleur"
        label={m.network_block_colour()}
        type="radio"
        inline
        required
        value={typed.text('kleur')}
        options={blockColours.map((value) => ({ value, label: colourName(value) }))}
      />
      <Choices
        name="tekening"
        label={m.network_block_drawing()}
        type="radio"
        inline
        required
        value={typed.text('tekening')}
        options={blockDrawings.map((value) => ({ value, label: drawingName(value), icon: value }))}
      />
      <div class="row">
        <Button>{submit}</Button>
        <a href={to(back)}>{m.platform_cancel()}</a>
      </div>
    </Form>
  );
}
