import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Choices, Field, Form, type Problem, Select, TextArea } from '#platform/web/views/index';
import { organisationKindName, organisationKinds } from '../../labels';
import { capital } from '../../views/capital';

type Props = {
  action: string;
  back: string;
  typed: Typed;
  problems?: Problem[];
  hidden?: Record<string, string>;
  /** where a new organisation can belong; one that stands is moved on the pages of its collaborations */
  collaborations?: { id: string; name: string }[];
  submit: string;
};

export function OrganisationForm({ action, back, typed, problems, hidden, collaborations, submit }: Props) {
  return (
    <Form action={to(action)} problems={problems} hidden={hidden}>
      <Field name="naam" label={m.network_name()} value={typed.text('naam')} required maxLength={120} />
      <Select
        name="soort"
        label={m.network_organisation_kind()}
        value={typed.text('soort') || 'other'}
        options={organisationKinds.map((value) => ({ value, label: capital(organisationKindName(value)) }))}
      />
      <Field name="website" label={m.network_website()} hint={m.network_website_hint()} type="url" value={typed.text('website')} spellcheck={false} />
      {collaborations && collaborations.length > 0 && (
        <Choices
          name="samenwerkingen"
          label={m.network_partner_in()}
          type="checkbox"
          value={typed.all('samenwerkingen')}
          options={collaborations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choices
        name="landelijk"
        label={m.network_national_title()}
        type="checkbox"
        value={typed.text('landelijk')}
        options={[{ value: 'ja', label: m.network_national_choice(), hint: m.network_national_choice_hint() }]}
      />
      <Choices
        name="invloed"
        label={m.network_national_what()}
        type="checkbox"
        value={typed.all('invloed')}
        options={[
          { value: 'regels', label: m.network_national_rules(), icon: 'book' },
          { value: 'geld', label: m.network_national_money(), icon: 'pay' },
        ]}
      />
      <TextArea name="over" label={m.network_national_about()} hint={m.network_national_about_hint()} value={typed.text('over')} maxLength={1000} />
      <Choices
        name="voorbeeld"
        label={m.network_example()}
        type="checkbox"
        value={typed.text('voorbeeld')}
        options={[{ value: 'ja', label: m.network_example_choice(), hint: m.network_example_choice_hint() }]}
      />
      <div class="row">
        <Button>{submit}</Button>
        <a href={to(back)}>{m.platform_cancel()}</a>
      </div>
    </Form>
  );
}
