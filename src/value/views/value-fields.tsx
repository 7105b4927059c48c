import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Choices, Field, TextArea } from '#platform/web/views/index';

/** The two boxes that close a day, for the form they stand in; read with `valueForm`. Who is known is not asked for an address. */
export function ValueFields({ typed, known }: { typed: Typed; known: boolean }) {
  return (
    <>
      <TextArea name="meeneemt" label={m.value_field_takes_along()} value={typed.text('meeneemt')} rows={3} maxLength={1000} />
      <TextArea name="hoopt" label={m.value_field_hopes()} value={typed.text('hoopt')} rows={3} maxLength={1000} />
      {known ? (
        <p class="meta">{m.value_known_text()}</p>
      ) : (
        <Field
          name="mail"
          type="email"
          inputmode="email"
          autocomplete="email"
          label={m.value_field_mail()}
          hint={m.value_field_mail_hint()}
          value={typed.text('mail')}
        />
      )}
      <ShareField value={typed.text('delen')} />
    </>
  );
}

export const ShareField = ({ value }: { value: string }) => (
  <Choices name="delen" type="checkbox" label={m.value_field_share()} options={[{ value: 'ja', label: m.value_field_share_yes() }]} value={value} />
);
