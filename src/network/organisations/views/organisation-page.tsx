import { m, to } from '#platform/i18n';
import { ButtonLink, Facts, Prose } from '#platform/web/views/index';
import { organisationKindName } from '../../labels';
import { capital } from '../../views/capital';
import { ExampleBadge } from '../../views/example-badge';
import { hostOf } from '../../views/host-of';
import { PeopleByRole } from '../../views/people-by-role';
import type { Organisation, Speaker } from '../queries';
import { NationalBadges } from './national-badges';

type Props = { network: string; organisation: Organisation; speakers: Speaker[] | null; mayChange: boolean; mayInvite: boolean };

export function OrganisationPage({ network, organisation, speakers, mayChange, mayInvite }: Props) {
  const { name, kind, website, collaborations, national, about } = organisation;
  const items = [
    { term: m.network_organisation_kind(), value: capital(organisationKindName(kind)) },
    ...(website && /^https?:\/\//i.test(website) ? [{ term: m.network_website(), value: <a href={website}>{hostOf(website)}</a> }] : []),
    ...(collaborations.length > 0 ? [{ term: m.network_partner_in(), value: <Collaborations network={network} of={collaborations} /> }] : []),
  ];
  return (
    <>
      <div class="page-head">
        <div class="stack-tight">
          <h1 dir="auto">{name}</h1>
          {(organisation.fictitious || national) && (
            <p class="row">
              {organisation.fictitious && <ExampleBadge />}
              {national && <strong>{m.network_national_party_here()}</strong>}
              <NationalBadges rules={organisation.sets_rules} money={organisation.sets_money} />
            </p>
          )}
        </div>
        {mayChange && (
          <ButtonLink kind="quiet" href={to(`/${network}/organisaties/${organisation.slug}/wijzigen`)}>
            {m.platform_change()}
          </ButtonLink>
        )}
      </div>
      {about && <Prose text={about} />}
      <Facts items={items} />
      <section class="stack-tight" aria-labelledby="speakers">
        <h2 id="speakers">{m.network_speakers()}</h2>
        {speakers ? <PeopleByRole network={network} people={speakers} /> : <p class="meta">{m.network_people_for_members()}</p>}
        {mayInvite && (
          <p>
            <a href={to(`/${network}/beheer/mensen`)}>{m.network_invite_colleague()}</a>
          </p>
        )}
      </section>
    </>
  );
}

function Collaborations({ network, of }: { network: string; of: Organisation['collaborations'] }) {
  return (
    <ul class="list-plain">
      {of.map(({ slug, name }) => (
        <li>
          <a href={to(`/${network}/samenwerkingen/${slug}`)} dir="auto">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
