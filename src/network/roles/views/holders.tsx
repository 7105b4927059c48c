import { m, to } from '#platform/i18n';
import { ButtonLink, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { capital } from '../../views/capital';
import type { Holder } from '../queries';

/** Who holds a role here, each with the way to end it. */
export function Holders({ at, network, holders }: { at: string; network: string; holders: Holder[] }) {
  return (
    <section class="stack-tight" aria-labelledby="holders">
      <h2 id="holders">{m.network_holders()}</h2>
      {holders.length === 0 ? (
        <p class="meta">{m.network_people_none()}</p>
      ) : (
        <ul class="list-plain stack-tight">
          {holders.map((holder) => (
            <li class="row row-apart">
              <div class="role-line">
                <a href={to(`/${network}/mensen/${holder.person_id}`)} dir="auto">
                  {holder.name || m.network_nameless()}
                </a>
                <br />
                {[capital(roleName(holder.kind)), holder.organisation].filter(Boolean).join(' · ')}
                <br />
                <span class="meta">
                  {m.network_since()} <Time at={holder.since} />
                </span>
              </div>
              <ButtonLink kind="quiet" href={`${at}/rollen/${holder.id}/einde`}>
                {m.network_end_role_button()} <span class="visually-hidden">{m.network_about_this({ name: holder.name || m.network_nameless() })}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
