import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { Button, ButtonLink, Card, Empty, Field, Form, Pager, Select } from '#platform/web/views/index';
import { organisationKindName, organisationKinds } from '../../labels';
import { capital } from '../../views/capital';
import { ExampleBadge } from '../../views/example-badge';
import { MembersTabs } from '../../views/members-tabs';
import type { Organisation, OrganisationFilter } from '../queries';
import { NationalBadges } from './national-badges';

type Props = {
  network: string;
  national: Organisation[];
  partners: Organisation[];
  filter: OrganisationFilter;
  here: number;
  more: boolean;
  mayMake: boolean;
};

export function OrganisationsPage({ network, national, partners, filter, here, more, mayMake }: Props) {
  const limited = Boolean(filter.kind || filter.words);
  const make = mayMake && <ButtonLink href={to(`/${network}/organisaties/nieuw`)}>{m.network_organisation_make()}</ButtonLink>;
  const query = (page: number) => new URLSearchParams({ soort: filter.kind ?? '', zoek: filter.words ?? '', pagina: String(page) }).toString();
  return (
    <>
      <div class="page-head">
        <h1>{m.network_organisations_title()}</h1>
        {make}
      </div>
      <MembersTabs network={network} here="organisations" />
      {national.length > 0 && (
        <section class="stack-tight" aria-labelledby="national">
          <h2 id="national">{m.network_national_title()}</h2>
          <p>{m.network_national_explained()}</p>
          <Cards network={network} organisations={national} />
        </section>
      )}
      <section class="stack" aria-labelledby="partners">
        <h2 id="partners">{m.network_partner_organisations()}</h2>
        {(partners.length > 0 || limited) && <Filter network={network} filter={filter} limited={limited} />}
        {partners.length > 0 && <Cards network={network} organisations={partners} />}
        {partners.length === 0 && limited && <Empty icon="search" title={m.network_none_found()} text={m.network_none_found_text()} />}
        {partners.length === 0 && !limited && (
          <Empty icon="house" title={m.network_organisations_none()} text={m.network_organisations_none_text()} action={make} />
        )}
        <Pager here={here} more={more} href={(page) => to(`/${network}/organisaties?${query(page)}`)} />
      </section>
    </>
  );
}

function Cards({ network, organisations }: { network: string; organisations: Organisation[] }) {
  return (
    <ul class="grid list-plain">
      {organisations.map((organisation) => (
        <li>
          <Card
            title={organisation.name}
            href={to(`/${network}/organisaties/${organisation.slug}`)}
            meta={capital(organisationKindName(organisation.kind))}
            badges={
              (organisation.fictitious || organisation.sets_rules || organisation.sets_money) && (
                <>
                  {organisation.fictitious && <ExampleBadge />}
                  <NationalBadges rules={organisation.sets_rules} money={organisation.sets_money} />
                </>
              )
            }
          >
            {organisation.collaborations.length > 0 && <p>{m.network_partner_of({ names: list(organisation.collaborations.map(({ name }) => name)) })}</p>}
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Filter({ network, filter, limited }: { network: string; filter: OrganisationFilter; limited: boolean }) {
  const kinds = organisationKinds.map((value) => ({ value, label: capital(organisationKindName(value)) }));
  return (
    <Form action={to(`/${network}/organisaties`)} method="get">
      <div class="filter-line">
        <Field name="zoek" label={m.network_search_name()} type="search" value={filter.words} />
        <Select name="soort" label={m.network_organisation_kind()} options={[{ value: '', label: m.network_filter_all() }, ...kinds]} value={filter.kind} />
        <div class="row">
          <Button kind="quiet">{m.platform_filter()}</Button>
          {limited && <a href={to(`/${network}/organisaties`)}>{m.platform_filter_clear()}</a>}
        </div>
      </div>
    </Form>
  );
}
