import { AudienceBadge } from '#entries/index';
import { m, to } from '#platform/i18n';
import { number, slug } from '#platform/text';
import { Badge, Card } from '#platform/web/views/index';
import type { IdeaState } from '../idea';
import type { IdeaCardData } from '../idea-cards';
import { aboutName, stateName, stateTone } from '../labels';

/** Where an idea lives, without the language prefix. */
export const ideaPath = (network: string, idea: { short: string; title: string }): string => {
  const words = slug(idea.title);
  return `/${network}/ideeenbus/${idea.short}${words && `-${words}`}`;
};

export const StateBadge = ({ state }: { state: IdeaState }) => <Badge tone={stateTone(state)}>{stateName(state)}</Badge>;

export const supportInWords = (count: number): string => m.ideas_supporters({ count, shown: number(count) });

type Props = { idea: IdeaCardData; network: string; level?: 2 | 3 | 4 };

/** An idea in a list: what it is about, how far it is, how many would like it too, and who may read it. */
export function IdeaCard({ idea, network, level }: Props) {
  const badges = (
    <>
      <StateBadge state={idea.state} />
      {idea.supporters > 0 && (
        <Badge tone="info" icon="hand">
          {supportInWords(idea.supporters)}
        </Badge>
      )}
      <AudienceBadge audience={idea.audience} />
    </>
  );
  const meta = [aboutName(idea.about), idea.collaboration].filter(Boolean).join(' · ');
  return <Card title={idea.title} href={to(ideaPath(network, idea))} meta={meta} badges={badges} level={level} />;
}
