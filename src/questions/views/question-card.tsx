import { AudienceBadge } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { Badge, Block, Card } from '#platform/web/views/index';
import { letterOf, type QuestionState } from '../question';
import type { QuestionCardData } from '../question-cards';
import { stateName, stateTone } from '../labels';

/** Where a question lives, without the language prefix. */
export const questionPath = (network: string, question: { short: string; wording: string }): string => {
  const words = slug(question.wording);
  return `/${network}/leervragen/${question.short}${words && `-${words}`}`;
};

export function StateBadge({ state }: { state: QuestionState }) {
  return (
    <Badge tone={stateTone(state)} icon={state === 'parked' ? 'parked' : undefined}>
      {stateName(state)}
    </Badge>
  );
}

export const StuckBadge = () => (
  <Badge tone="warn" icon="stuck">
    {m.questions_stuck()}
  </Badge>
);

type Props = { question: QuestionCardData; network: string; level?: 2 | 3 | 4 };

/** A question in a list: whose agenda, its letter, its wording, how far it is and who may read it. */
export function QuestionCard({ question, network, level }: Props) {
  const letter = letterOf(question.letter);
  const meta = question.collaboration ? m.questions_letter_of({ letter, name: question.collaboration }) : m.questions_letter({ letter });
  const badges = (
    <>
      <StateBadge state={question.state} />
      {question.stuck && <StuckBadge />}
      {question.wants_help && (
        <Badge tone="highlight" icon="hand">
          {m.questions_help_wanted_badge()}
        </Badge>
      )}
      {question.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} />
      ))}
      <AudienceBadge audience={question.audience} />
    </>
  );
  return <Card title={question.wording} href={to(questionPath(network, question))} meta={meta} badges={badges} level={level} />;
}
