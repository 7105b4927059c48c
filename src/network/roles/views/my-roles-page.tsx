import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { capital } from '../../views/capital';
import type { OwnJoinRequest, OwnRole } from '../queries';

type Props = { roles: OwnRole[]; requests: OwnJoinRequest[]; invitations: number };

/** What somebody is in which places, what they asked for, and the way out of each. */
export function MyRolesPage({ roles, requests, invitations }: Props) {
  return (
    <>
      <h1>{m.network_my_roles()}</h1>
      {invitations > 0 && (
        <p>
          <a href={to('/uitnodigingen')}>{m.network_my_invitations({ count: invitations })}</a>
        </p>
      )}
      {roles.length === 0 && (
        <Empty
          icon="people"
          title={m.network_my_roles_none()}
          text={m.network_my_roles_none_text()}
          action={<ButtonLink href={to('/')}>{m.network_expertise_networks()}</ButtonLink>}
        />
      )}
      <ul class="list-plain stack-tight">
        {roles.map((role) => (
          <li class="row row-apart">
            <div class="role-line">
              <strong>{capital(roleName(role.kind))}</strong>
              <br />
              <a href={placeOf(role)}>{role.collaboration ?? role.network}</a>
              {role.organisation && ` · ${role.organisation}`}
              <br />
              <span class="meta">
                {m.network_since()} <Time at={role.since} />
              </span>
            </div>
            <div class="row">
              {role.kind === 'national_party' && <a href={to(`/${role.network_slug}/beheer/mensen`)}>{m.network_invite_colleague()}</a>}
              <ButtonLink kind="quiet" href={to(`/mijn/rollen/${role.id}/einde`)}>
                {m.network_leave_button({ place: role.collaboration ?? role.network ?? '' })}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
      {requests.length > 0 && (
        <section class="stack-tight" aria-labelledby="asked">
          <h2 id="asked">{m.network_my_requests()}</h2>
          <ul>
            {requests.map((request) => (
              <li>
                {m.network_my_request({ place: request.collaboration, role: roleName(request.kind) })} (<Time at={request.asked_at} />)
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const placeOf = ({ network_slug, collaboration_slug }: OwnRole): string =>
  to(collaboration_slug ? `/${network_slug}/samenwerkingen/${collaboration_slug}` : `/${network_slug}`);
