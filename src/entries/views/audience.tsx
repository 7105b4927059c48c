import { m } from '#platform/i18n';
import { Badge, Choices } from '#platform/web/views/index';
import type { Audience } from '../audience';
import type { AudienceChoices } from '../audience-choices';

const names: Record<Audience, () => string> = {
  self: m.entries_audience_self,
  collaboration: m.entries_audience_collaboration,
  peers: m.entries_audience_peers,
  network: m.entries_audience_network,
  public: m.entries_audience_public,
};
const hints: Record<Audience, () => string> = {
  self: m.entries_audience_self_hint,
  collaboration: m.entries_audience_collaboration_hint,
  peers: m.entries_audience_peers_hint,
  network: m.entries_audience_network_hint,
  public: m.entries_audience_public_hint,
};
const icons = { self: 'lock-self', collaboration: 'collaboration', peers: 'peers', network: 'network', public: 'public' } as const;

export const audienceName = (audience: Audience): string => names[audience]();

/** Who reads this, in words and with a picture: it stands beside everything that has an audience. */
export function AudienceBadge({ audience }: { audience: Audience }) {
  return (
    <Badge tone="neutral" icon={icons[audience]}>
      {audienceName(audience)}
    </Badge>
  );
}

/** The rungs as choices, each with who reads along. */
export function AudienceField({ choices, value, name = 'doelgroep' }: { choices: AudienceChoices; value?: string; name?: string }) {
  const options = choices.offered.map((rung) => ({ value: rung, label: audienceName(rung), hint: hints[rung](), icon: icons[rung] }));
  return <Choices name={name} type="radio" label={m.entries_audience_label()} options={options} value={value || choices.usual} />;
}
