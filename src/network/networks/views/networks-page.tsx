import { m, to } from '#platform/i18n';
import { Badge, ButtonLink, Empty } from '#platform/web/views/index';
import { ExampleBadge } from '../../views/example-badge';
import type { NetworkToKeep } from '../queries';

/** The networks of an installation, and which of them still waits for somebody to coordinate it. */
export function NetworksPage({ networks }: { networks: NetworkToKeep[] }) {
  const make = <ButtonLink href={to('/beheer/netwerken/nieuw')}>{m.network_make_title()}</ButtonLink>;
  return (
    <>
      <div class="page-head">
        <h1>{m.network_networks_title()}</h1>
        {networks.length > 0 && make}
      </div>
      {networks.length === 0 && <Empty icon="network" title={m.network_networks_none()} text={m.network_networks_none_text()} action={make} />}
      <ul class="list-plain stack-tight">
        {networks.map(({ slug, name, example, coordinators }) => (
          <li class="row row-apart">
            <div class="row">
              <a href={to(`/${slug}`)} dir="auto">
                {name}
              </a>
              {example && <ExampleBadge />}
              {coordinators > 0 ? (
                <span class="meta">{m.network_coordinators({ count: coordinators })}</span>
              ) : (
                <Badge tone="warn">{m.network_lacks_coordinator()}</Badge>
              )}
            </div>
            {coordinators === 0 && (
              <ButtonLink kind="quiet" href={to(`/${slug}/beheer/mensen`)}>
                {m.network_find_coordinator()}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
