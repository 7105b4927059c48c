import { type AudienceChoices, AudienceField } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Field, Form, type Problem, TextArea } from '#platform/web/views/index';

type Props = {
  title: string;
  lead?: string;
  action: string;
  typed: Typed;
  problems: Problem[];
  hidden: Record<string, string>;
  submit: string;
  /** only for a new one: afterwards the page itself has a place to change it */
  audiences?: AudienceChoices;
};

/** A meeting being planned or changed. */
export function MeetingFormPage({ title, lead, action, typed, problems, hidden, submit, audiences }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <Form action={to(action)} problems={problems} hidden={hidden}>
        <Field name="titel" label={m.meetings_field_title()} value={typed.text('titel')} required maxLength={200} />
        <div class="filter-line">
          <Field name="datum" type="date" label={m.meetings_field_date()} value={typed.text('datum')} required />
          <Field name="van" type="time" label={m.meetings_field_from()} value={typed.text('van')} required />
          <Field name="tot" type="time" label={m.meetings_field_until()} value={typed.text('tot')} required />
        </div>
        <Field name="tot_datum" type="date" label={m.meetings_field_until_date()} hint={m.meetings_field_until_date_hint()} value={typed.text('tot_datum')} />
        <Field name="plaats" label={m.meetings_field_place()} hint={m.meetings_field_place_hint()} value={typed.text('plaats')} maxLength={300} />
        <Field
          name="link"
          type="url"
          inputmode="url"
          label={m.meetings_field_link()}
          hint={m.meetings_field_link_hint()}
          value={typed.text('link')}
          maxLength={500}
          spellcheck={false}
        />
        <TextArea name="doel" label={m.meetings_field_purpose()} hint={m.meetings_field_purpose_hint()} value={typed.text('doel')} rows={4} maxLength={4000} />
        <Field name="plaatsen" inputmode="numeric" label={m.meetings_field_capacity()} hint={m.meetings_field_capacity_hint()} value={typed.text('plaatsen')} />
        <Field
          name="aanmelden_tot"
          type="date"
          label={m.meetings_field_sign_up_until()}
          hint={m.meetings_field_sign_up_until_hint()}
          value={typed.text('aanmelden_tot')}
        />
        <TextArea name="leiding" label={m.meetings_field_leaders()} hint={m.meetings_field_leaders_hint()} value={typed.text('leiding')} rows={3} />
        {audiences && <AudienceField choices={audiences} value={typed.text('doelgroep')} />}
        <p>
          <Button>{submit}</Button>
        </p>
      </Form>
    </>
  );
}
