import { m } from '#platform/i18n';
import { standingOf, type Telling } from '../insight';
import type { AnswerShown } from '../insight-columns';
import { standingMeaning } from '../labels';
import { StandingBadge } from './insight-card';

/** How far it has come, as it follows from what other collaborations answered; they stand below it, each with its place. No total. */
export function StandingSection({ telling, answers }: { telling: Telling; answers: AnswerShown[] }) {
  const standing = standingOf(telling, answers);
  return (
    <section class="stack-tight" aria-labelledby="hoe-ver">
      <h2 id="hoe-ver">{m.insights_standing_title()}</h2>
      <p class="row">
        <StandingBadge standing={standing} /> <span>{standingMeaning(standing)}</span>
      </p>
    </section>
  );
}
