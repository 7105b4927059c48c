import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Field, Form, Notice, type Problem, Prose, TextArea } from '#platform/web/views/index';
import { formatTyped } from '../format-form';
import type { Format } from '../formats';

type Props = { title: string; action: string; typed: Typed; problems: Problem[]; hidden: Record<string, string>; stands?: Format };

/** A network's own format: a name, what it is good for, and its steps a line each. */
export function FormatFormPage({ title, action, typed, problems, hidden, stands }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {stands && (
        <Notice tone="warn" title={m.meetings_stands_now()}>
          <Prose text={`${stands.name}\n${stands.purpose}\n\n${formatTyped(stands).text('stappen')}`} />
        </Notice>
      )}
      <Form action={action} problems={problems} hidden={hidden}>
        <Field name="naam" label={m.meetings_format_name()} value={typed.text('naam')} required maxLength={120} />
        <Field name="doel" label={m.meetings_format_purpose()} hint={m.meetings_format_purpose_hint()} value={typed.text('doel')} required maxLength={300} />
        <TextArea
          name="stappen"
          label={m.meetings_format_steps()}
          hint={m.meetings_format_steps_hint()}
          value={typed.text('stappen')}
          rows={8}
          maxLength={8000}
        />
        <Field name="naam_engels" label={m.meetings_format_name_en()} value={typed.text('naam_engels')} maxLength={120} />
        <Field name="doel_engels" label={m.meetings_format_purpose_en()} value={typed.text('doel_engels')} maxLength={300} />
        <p>
          <Button>{m.platform_save()}</Button>
        </p>
      </Form>
    </>
  );
}
