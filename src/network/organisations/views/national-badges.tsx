import { m } from '#platform/i18n';
import { Badge } from '#platform/web/views/index';

/** What makes a national party one to reckon with: it sets the rules, or the money. */
export function NationalBadges({ rules, money }: { rules: boolean | null; money: boolean | null }) {
  return (
    <>
      {rules && (
        <Badge tone="info" icon="book">
          {m.network_sets_rules()}
        </Badge>
      )}
      {money && (
        <Badge tone="info" icon="pay">
          {m.network_sets_money()}
        </Badge>
      )}
    </>
  );
}
