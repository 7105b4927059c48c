import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Field, Form, Notice, type Problem } from '#platform/web/views/index';
import { longest } from '../poster';
import { SaidFields, type ShownBlock } from './said-fields';

type Props = { name: string; blocks: ShownBlock[]; action: string; typed: Typed; problems: Problem[] };

/** Saying it anew. The form knows which version it began with, so that nobody overwrites what they did not read. */
export function ChangePosterPage({ name, blocks, action, typed, problems }: Props) {
  return (
    <>
      <h1>{m.posters_change_title({ name })}</h1>
      <Notice tone="info">{m.posters_change_text()}</Notice>
      <Form action={action} problems={problems} hidden={{ versie: typed.text('versie') }}>
        <SaidFields {...{ typed, name, blocks }} />
        <Field name="reden" label={m.posters_field_reason()} hint={m.posters_field_reason_hint()} value={typed.text('reden')} maxLength={longest.reason} />
        <Button>{m.posters_change_button()}</Button>
      </Form>
    </>
  );
}
