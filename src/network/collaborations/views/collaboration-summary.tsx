import { to } from '#platform/i18n';
import { shorten } from '#platform/text';
import { Badge, Card } from '#platform/web/views/index';
import { ExampleBadge } from '../../views/example-badge';
import { contextWords } from '../../views/where-words';
import type { CollaborationCard } from '../queries';

type Props = { collaboration: CollaborationCard; network: string; level?: 2 | 3 | 4 };

/** A collaboration in a list: where it is, what it is about, and its themes. */
export function CollaborationSummary({ collaboration, network, level }: Props) {
  const { slug, name, summary, themes, fictitious } = collaboration;
  return (
    <Card
      title={name}
      href={to(`/${network}/samenwerkingen/${slug}`)}
      level={level}
      meta={contextWords(collaboration) || undefined}
      badges={
        (fictitious || themes.length > 0) && (
          <>
            {fictitious && <ExampleBadge />}
            {themes.slice(0, 3).map((theme) => (
              <Badge tone="neutral">{theme}</Badge>
            ))}
          </>
        )
      }
    >
      {summary && <p dir="auto">{shorten(summary, 180)}</p>}
    </Card>
  );
}
