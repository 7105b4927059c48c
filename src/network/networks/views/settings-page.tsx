import { audienceName } from '#entries/index';
import { m, to } from '#platform/i18n';
import { Card, Facts, Prose } from '#platform/web/views/index';
import type { NetworkHere } from '../../context';
import { approverName, networkPurpose } from '../../labels';
import { capital } from '../../views/capital';
import { ExampleBadge } from '../../views/example-badge';
import { periodWords } from '../../views/where-words';
import type { SettingsCounts } from '../queries';

/** Everything a coordinator can arrange, with how it stands now. */
export function SettingsPage({ network, counts }: { network: NetworkHere; counts: SettingsCounts }) {
  const at = to(`/${network.slug}`);
  const doors = [
    {
      href: `${at}/beheer/mensen`,
      title: m.network_manage_people(),
      text: m.network_settings_people({ coordinators: counts.coordinators, invitations: counts.invitations }),
    },
    { href: `${at}/samenwerkingen`, title: m.network_collaborations_title(), text: m.network_settings_collaborations({ count: counts.collaborations }) },
    { href: `${at}/organisaties`, title: m.network_organisations_title(), text: m.network_settings_national({ count: counts.national }) },
    { href: `${at}/beheer/bouwstenen`, title: m.network_blocks_title(), text: m.network_settings_blocks({ count: network.blocks.length }) },
    { href: `${at}/beheer/zoekwoorden`, title: m.synonyms_title(), text: m.synonyms_settings_text() },
  ];
  return (
    <>
      <h1>{m.network_settings_of({ name: network.name })}</h1>
      <ul class="grid list-plain">
        {doors.map(({ href, title, text }) => (
          <li>
            <Card title={title} href={href} level={2}>
              <p>{text}</p>
            </Card>
          </li>
        ))}
      </ul>
      <section class="stack-tight" aria-labelledby="texts">
        <h2 id="texts">{m.network_settings_texts()}</h2>
        <Facts
          items={[
            { term: m.network_name(), value: network.name },
            { term: m.network_address(), value: `/${network.slug}` },
            { term: m.network_purpose(), value: networkPurpose(network) ? <Prose text={networkPurpose(network)} /> : m.network_not_filled_in() },
            { term: m.network_period(), value: capital(periodWords(network.starts_on, network.ends_on)) || m.network_not_filled_in() },
            { term: m.network_approval_for({ audience: audienceName('peers') }), value: capital(approverName(network.approve_peers)) },
            { term: m.network_approval_for({ audience: audienceName('network') }), value: capital(approverName(network.approve_network)) },
            { term: m.network_approval_for({ audience: audienceName('public') }), value: capital(approverName(network.approve_public)) },
            ...(network.example ? [{ term: m.network_example(), value: <ExampleBadge /> }] : []),
          ]}
        />
        <p>
          <a href={`${at}/beheer/netwerk`}>{m.network_settings_change()}</a>
        </p>
      </section>
    </>
  );
}
