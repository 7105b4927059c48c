import { AudienceBadge, audienceName } from '#entries/index';
import { blockLabel } from '#network/index';
import { m, to } from '#platform/i18n';
import { Badge, Block, Facts, Notice, Prose, Time } from '#platform/web/views/index';
import { horizonName, stateName } from '../labels';
import { letterOf } from '../question';
import type { QuestionHere } from '../question-page';
import { StateBadge, StuckBadge } from './question-card';

type Props = { question: QuestionHere };

/** The letter as an initial, the wording of now, and how far it is. */
export function QuestionHead({ question }: Props) {
  const letter = letterOf(question.letter);
  const name = question.collaboration;
  const long = [...question.wording].length > 120;
  return (
    <header class="question-head">
      <p class="question-letter" aria-hidden="true">
        {letter}
      </p>
      <div class="stack-tight">
        <p class="meta">{name ? m.questions_letter_of({ letter, name }) : m.questions_letter({ letter })}</p>
        <h1 class={long ? 'question-wording question-wording-long' : 'question-wording'} dir="auto">
          {question.wording}
        </h1>
        <div class="row">
          <StateBadge state={question.state} />
          {question.stuck && <StuckBadge />}
          {question.help_wanted && (
            <Badge tone="highlight" icon="hand">
              {m.questions_help_wanted_badge()}
            </Badge>
          )}
          <AudienceBadge audience={question.audience} />
        </div>
      </div>
    </header>
  );
}

/** What stands in the way, what is known by now, and what help would be welcome. */
export function QuestionStory({ question }: Props) {
  return (
    <>
      {question.stuck && <Notice tone="info">{m.questions_stuck_text()}</Notice>}
      {question.known && (
        <section class="question-known stack-tight" aria-labelledby="weten">
          <h2 id="weten">{m.questions_known_title()}</h2>
          <Prose text={question.known} />
        </section>
      )}
      {question.state === 'answered' && !question.known && <Notice tone="info">{m.questions_known_elsewhere()}</Notice>}
      {question.obstacle && (
        <section class="stack-tight" aria-labelledby="hindernis">
          <h2 id="hindernis">{m.questions_obstacle_title()}</h2>
          <Prose text={question.obstacle} />
        </section>
      )}
      {question.help_wanted && (
        <section class="stack-tight" aria-labelledby="hulp">
          <h2 id="hulp">{m.questions_help_title()}</h2>
          <Prose text={question.help_wanted} />
        </section>
      )}
    </>
  );
}

/** Whose, on whose agenda, until when, about what and for whom. */
export function QuestionFacts({ question, network }: Props & { network: string }) {
  const owner = question.owner_person ?? question.owner_organisation ?? question.owner_collaboration;
  const nobody = question.owner_person_id ? m.questions_somebody() : m.questions_fact_owner_none();
  const agenda = question.collaboration_slug ? (
    <a href={to(`/${network}/samenwerkingen/${question.collaboration_slug}`)}>{question.collaboration}</a>
  ) : (
    m.questions_fact_collaboration_none()
  );
  const blocks = (
    <span class="row">
      {question.blocks.map((block) => (
        <Block label={blockLabel(block)} colour={block.colour} pictogram={block.pictogram} href={to(`/${network}/leervragen?bouwsteen=${block.slug}`)} />
      ))}
    </span>
  );
  return (
    <Facts
      items={[
        { term: m.questions_fact_collaboration(), value: agenda },
        { term: m.questions_fact_owner(), value: <span dir="auto">{owner ?? nobody}</span> },
        { term: m.questions_fact_state(), value: stateName(question.state) },
        { term: m.questions_fact_horizon(), value: horizonName(question.horizon) },
        { term: m.questions_fact_blocks(), value: question.blocks.length ? blocks : m.questions_fact_blocks_none() },
        { term: m.questions_fact_audience(), value: audienceName(question.audience) },
        { term: m.questions_fact_since(), value: <Time at={question.made_at} /> },
      ]}
    />
  );
}
