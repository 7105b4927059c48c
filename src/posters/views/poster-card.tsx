import { AudienceBadge } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import { date } from '#platform/time';
import { Badge, Block, Card } from '#platform/web/views/index';
import type { PosterCardData } from '../poster-cards';
import { posterPath } from '../poster-path';

/** A poster on the wall: whose it is, its opening line or else its strength, and how many notes hang on it. */
export function PosterCard({ poster, network, level = 2 }: { poster: PosterCardData; network: string; level?: 2 | 3 | 4 }) {
  const badges = (
    <>
      {poster.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
      {poster.notes > 0 && <Badge tone="neutral">{m.posters_notes_count({ count: poster.notes })}</Badge>}
      {poster.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} />
      ))}
      <AudienceBadge audience={poster.audience} />
    </>
  );
  return (
    <Card title={poster.title} href={to(posterPath(network, poster))} meta={m.posters_said_on({ date: date(poster.said_at) })} badges={badges} level={level}>
      <p class="poster-line" dir="auto">
        {poster.opening || shorten(poster.strength, 160)}
      </p>
    </Card>
  );
}
