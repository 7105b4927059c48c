import { m, to } from '#platform/i18n';
import { standingOf, type Telling } from '../insight';
import type { AnswerShown } from '../insight-columns';
import { standingMeaning } from '../labels';
import { StandingBadge } from './insight-card';

type Props = { telling: Telling; answers: AnswerShown[]; network: string };

/** How far it has come, and in which other collaborations it was recognised, works differently or does not work. No total: places. */
export function StandingSection({ telling, answers, network }: Props) {
  const standing = standingOf(telling, answers);
  const places = (kind: AnswerShown['kind']) => answers.filter((answer) => answer.kind === kind);
  return (
    <section class="stack-tight" aria-labelledby="hoe-ver">
      <h2 id="hoe-ver">{m.insights_standing_title()}</h2>
      <p class="row">
        <StandingBadge standing={standing} /> <span>{standingMeaning(standing)}</span>
      </p>
      {answers.length > 0 && (
        <dl class="facts">
          <Places term={m.insights_where_recognised()} places={places('recognise')} network={network} />
          <Places term={m.insights_where_differs()} places={places('differs')} network={network} />
          <Places term={m.insights_where_not_here()} places={places('not_here')} network={network} />
        </dl>
      )}
    </section>
  );
}

function Places({ term, places, network }: { term: string; places: AnswerShown[]; network: string }) {
  if (places.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {places.map(({ name, slug }, nth) => (
          <>
            {nth > 0 && ', '}
            <a href={to(`/${network}/samenwerkingen/${slug}`)}>{name}</a>
          </>
        ))}
      </dd>
    </div>
  );
}
