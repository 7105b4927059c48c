import { m, to } from '#platform/i18n';
import { ActionButton, Disclosure, Time } from '#platform/web/views/index';
import { roleName } from '../../labels';
import { capital } from '../../views/capital';
import type { Holder } from '../queries';

/** Who holds a role here, each with the way to end it one fold away. */
export function Holders({ at, network, holders }: { at: string; network: string; holders: Holder[] }) {
  return (
    <section class="stack-tight" aria-labelledby="holders">
      <h2 id="holders">{m.network_holders()}</h2>
      {holders.length === 0 && <p class="meta">{m.network_people_none()}</p>}
      <ul class="list-plain stack-tight">
        {holders.map((holder) => {
          const name = holder.name || m.network_nameless();
          return (
            <li>
              <div class="row">
                <a href={to(`/${network}/mensen/${holder.person_id}`)} dir="auto">
                  {name}
                </a>
                <span>
                  {capital(roleName(holder.kind))}
                  {holder.organisation && ` · ${holder.organisation}`}
                </span>
                <span class="meta">
                  {m.network_since()} <Time at={holder.since} />
                </span>
              </div>
              <Disclosure summary={m.network_end_role_of({ name })}>
                <p>{m.network_end_role_explained({ name })}</p>
                <ActionButton kind="danger" action={`${at}/rollen/${holder.id}/einde`} label={m.network_end_role_button()} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
