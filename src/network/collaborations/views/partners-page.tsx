import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { Button, Disclosure, Field, Form, type Problem, Select } from '#platform/web/views/index';
import { organisationKindName, organisationKinds } from '../../labels';
import { capital } from '../../views/capital';
import { NamedAction } from '../../views/named-action';
import type { CollaborationHere } from '../queries';

type Props = {
  network: string;
  collaboration: CollaborationHere;
  possible: { id: string; name: string }[];
  typed: Typed;
  /** of the form that makes a new organisation, or of the one that chooses a known one */
  problems?: { form: 'nieuw' | 'bekend'; list: Problem[] };
};

export function PartnersPage({ network, collaboration, possible, typed, problems }: Props) {
  const at = to(`/${network}/samenwerkingen/${collaboration.slug}/partners`);
  const kinds = organisationKinds.map((value) => ({ value, label: capital(organisationKindName(value)) }));
  const choose = { value: '', label: m.network_choose() };
  return (
    <>
      <h1>{m.network_partners_title({ name: collaboration.name })}</h1>
      {collaboration.partners.length === 0 && <p>{m.network_partners_none()}</p>}
      <ul class="list-plain stack-tight">
        {collaboration.partners.map((partner) => (
          <li class="row row-apart">
            <a href={to(`/${network}/organisaties/${partner.slug}`)} dir="auto">
              {partner.name}
            </a>
            <NamedAction action={`${at}/${partner.id}/einde`} label={m.network_partner_remove()} of={partner.name} />
          </li>
        ))}
      </ul>
      <h2>{m.network_partner_add()}</h2>
      {possible.length > 0 && (
        <Form action={at} problems={problems?.form === 'bekend' ? problems.list : []} hidden={{ soort_formulier: 'bekend' }}>
          <Select
            name="organisatie"
            label={m.network_organisation()}
            value={typed.text('organisatie')}
            options={[choose, ...possible.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Button>{m.network_partner_add()}</Button>
        </Form>
      )}
      <Disclosure summary={m.network_partner_new()} open={problems?.form === 'nieuw' || possible.length === 0}>
        <Form
          action={at}
          idPrefix="nieuw"
          problems={problems?.form === 'nieuw' ? problems.list : []}
          hidden={{ soort_formulier: 'nieuw', id: typed.text('id') }}
        >
          <Field name="naam" label={m.network_name()} value={typed.text('naam')} required maxLength={120} />
          <Select name="soort" label={m.network_organisation_kind()} value={typed.text('soort') || 'other'} options={kinds} />
          <Field name="website" label={m.network_website()} hint={m.network_website_hint()} type="url" value={typed.text('website')} spellcheck={false} />
          <Button>{m.network_partner_new_button()}</Button>
        </Form>
      </Disclosure>
      <p>
        <a href={to(`/${network}/samenwerkingen/${collaboration.slug}`)}>{m.network_back_to({ name: collaboration.name })}</a>
      </p>
    </>
  );
}
