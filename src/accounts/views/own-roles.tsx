import { capital, roleName } from '#network/index';
import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Facts } from '#platform/web/views/index';
import type { OwnRole } from '../queries';

export function OwnRoles({ roles, administrator }: { roles: OwnRole[]; administrator: boolean }) {
  const items = roles.map(({ kind, place, slug }) => ({ term: capital(roleName(kind)), value: slug ? <a href={to(`/${slug}`)}>{place}</a> : place }));
  if (administrator) items.push({ term: m.accounts_role_administrator(), value: m.accounts_role_installation() });
  return (
    <section class="stack-tight" aria-labelledby="roles">
      <h2 id="roles">{m.accounts_roles_title()}</h2>
      {items.length ? (
        <Facts items={items} />
      ) : (
        <Empty
          icon="people"
          title={m.accounts_roles_none_title()}
          text={m.accounts_roles_none_text()}
          action={<ButtonLink href={to('/')}>{m.accounts_roles_none_button()}</ButtonLink>}
        />
      )}
      <p class="row">
        {items.length > 0 && <a href={to('/mijn/rollen')}>{m.accounts_roles_more()}</a>}
        <a href={to('/uitnodigingen')}>{m.accounts_invitations()}</a>
      </p>
    </section>
  );
}
