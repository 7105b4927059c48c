import { AudienceBadge } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import { Badge, Block, Card } from '#platform/web/views/index';
import { type Standing, standingOf } from '../insight';
import type { InsightCardData } from '../insight-cards';
import { insightPath } from '../insight-path';
import { kindName, standingName, standingTone } from '../labels';

export const StandingBadge = ({ standing }: { standing: Standing }) => <Badge tone={standingTone(standing)}>{standingName(standing)}</Badge>;

export const InterimBadge = ({ no }: { no: number }) => (
  <Badge tone="highlight" icon="clock">
    {m.insights_interim_version({ no })}
  </Badge>
);

type Props = { insight: InsightCardData; network: string; level?: 2 | 3 | 4 };

/** An insight in a list: what it is and whose, what it says, how far it has come, and who may read it where that is not everybody. */
export function InsightCard({ insight, network, level }: Props) {
  const { kind, collaboration } = insight;
  const badges = (
    <>
      <StandingBadge standing={standingOf(insight, insight.answers)} />
      {insight.interim && <InterimBadge no={insight.no} />}
      {insight.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
      {insight.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} />
      ))}
      {insight.audience !== 'public' && <AudienceBadge audience={insight.audience} />}
    </>
  );
  const text = insight.did || insight.situation || insight.strategy;
  return (
    <Card
      title={insight.title}
      href={to(insightPath(network, insight))}
      meta={m.insights_card_meta({ kind: kindName(kind), whose: collaboration ?? m.matrix_network() })}
      badges={badges}
      level={level}
    >
      {text && <p dir="auto">{shorten(text, 180)}</p>}
    </Card>
  );
}
