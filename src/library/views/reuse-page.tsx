import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Field, Form, type Problem, Select, TextArea } from '#platform/web/views/index';

type Props = {
  title: string;
  /** everybody may read the piece */
  open: boolean;
  /** who belongs to the network says it at once */
  known: boolean;
  id: string;
  collaborations: { id: string; name: string }[];
  typed: Typed;
  action: string;
  back: string;
  problems: Problem[];
};

/** "We used this too", in one sentence and under the name of an organisation. */
export function ReusePage({ title, open, known, id, collaborations, typed, action, back, problems }: Props) {
  return (
    <>
      <h1>{m.library_reuse_title()}</h1>
      <p class="lead" dir="auto">
        {title}
      </p>
      <p>{m.library_reuse_lead()}</p>
      <Form action={to(action)} problems={problems} hidden={{ id }}>
        {collaborations.length > 0 ? (
          <Select
            name="samenwerking"
            label={m.library_reuse_collaboration()}
            options={collaborations.map((one) => ({ value: one.id, label: one.name }))}
            value={typed.text('samenwerking')}
            required
          />
        ) : (
          <Field
            name="organisatie"
            label={m.library_reuse_organisation()}
            hint={m.library_reuse_organisation_hint()}
            value={typed.text('organisatie')}
            maxLength={120}
            autocomplete="organization"
            required
          />
        )}
        <TextArea
          name="zin"
          label={m.library_reuse_sentence()}
          hint={m.library_reuse_sentence_hint()}
          value={typed.text('zin')}
          rows={3}
          maxLength={300}
          required
        />
        {!known && (
          <Field
            name="mail"
            type="email"
            inputmode="email"
            autocomplete="email"
            label={m.library_reuse_mail()}
            hint={m.library_reuse_mail_hint()}
            value={typed.text('mail')}
            required
          />
        )}
        <p>{open ? m.library_reuse_shown_to_all() : m.library_reuse_shown_to_readers()}</p>
        <Button>{known ? m.library_reuse_say() : m.library_reuse_ask()}</Button>
      </Form>
      <p>
        <a href={to(back)}>{m.library_reuse_back()}</a>
      </p>
    </>
  );
}
