import type { Viewer } from '#entries/index';
import { networkPurpose } from '#network/index';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import { ButtonLink, Card, Empty } from '#platform/web/views/index';
import { drawnDune } from '../drawn-dune';
import type { NetworkCard } from '../network-cards';
import { Sand } from './sand';

/** The front page of the installation: what this is, which networks live here, and how to come in. */
export function SitePage({ networks, viewer }: { networks: NetworkCard[]; viewer: Viewer }) {
  return (
    <>
      <div class="page-head opening">
        <div class="stack-tight">
          <h1>Zandkorrel</h1>
          <p class="lead">
            {m.home_site_what()} {m.home_site_how()} {m.home_site_grows()}
          </p>
        </div>
      </div>
      <BareSand />
      <section class="stack" aria-labelledby="netwerken">
        <h2 id="netwerken">{m.home_networks_title()}</h2>
        {networks.length ? (
          <ul class="list-plain grid">
            {networks.map((network) => (
              <li>
                <NetworkTile network={network} />
              </li>
            ))}
          </ul>
        ) : (
          <NoNetworks viewer={viewer} />
        )}
      </section>
      {!viewer.personId && <SignIn />}
    </>
  );
}

function NetworkTile({ network }: { network: NetworkCard }) {
  return (
    <Card title={network.name} href={to(`/${network.slug}`)} meta={m.home_network_size({ count: network.collaborations ?? 0 })}>
      <p dir="auto">{shorten(networkPurpose(network), 180)}</p>
    </Card>
  );
}

function NoNetworks({ viewer }: { viewer: Viewer }) {
  const action = viewer.administrator ? (
    <ButtonLink href={to('/beheer/netwerken/nieuw')}>{m.home_networks_empty_action()}</ButtonLink>
  ) : (
    !viewer.personId && <ButtonLink href={to('/aanmelden')}>{m.platform_sign_in()}</ButtonLink>
  );
  return <Empty icon="network" title={m.home_networks_empty_title()} text={m.home_networks_empty_text()} action={action} />;
}

function SignIn() {
  return (
    <section class="stack-tight" aria-labelledby="meedoen">
      <h2 id="meedoen">{m.home_sign_in_title()}</h2>
      <p>{m.home_sign_in_text()}</p>
      <ButtonLink href={to('/aanmelden')}>{m.platform_sign_in()}</ButtonLink>
    </section>
  );
}

function BareSand() {
  return (
    <div class="dune dune-young">
      <Sand dune={drawnDune('', [])} />
    </div>
  );
}
