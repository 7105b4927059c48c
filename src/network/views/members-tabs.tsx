import { m, to } from '#platform/i18n';
import { Tabs } from '#platform/web/views/index';

/** Who is in a network: its collaborations and the organisations in them. */
export function MembersTabs({ network, here }: { network: string; here: 'collaborations' | 'organisations' }) {
  return (
    <Tabs
      label={m.network_tabs_members()}
      items={[
        { label: m.network_collaborations_title(), href: to(`/${network}/samenwerkingen`), current: here === 'collaborations' },
        { label: m.network_organisations_title(), href: to(`/${network}/organisaties`), current: here === 'organisations' },
      ]}
    />
  );
}
