import { audienceName } from '#entries/index';
import { scaleName, urbanityName } from '#network/index';
import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { ActionButton, Badge, ButtonLink, Prose, Time } from '#platform/web/views/index';
import { answerKinds } from '../answer';
import type { Answer } from '../answers-of';
import { answerTitle } from '../words';

type Props = {
  network: string;
  insight: { short: string; audience: Answer['audience'] };
  answers: Answer[];
  /** may the viewer answer for a collaboration of theirs, and is the form somewhere else? */
  mayAnswer?: boolean;
};

/** Where it was confirmed, refined and contradicted, by collaborations in what kind of place. No sum and no score. */
export function AnswersSection({ network, insight, answers, mayAnswer }: Props) {
  const base = to(`/${network}/inzichten/${insight.short}/antwoorden`);
  return (
    <section class="stack" aria-labelledby="antwoorden">
      <h2 id="antwoorden">{m.answers_title()}</h2>
      {answers.length === 0 && <p>{m.answers_none()}</p>}
      {answerKinds.map((kind) => {
        const given = answers.filter((answer) => answer.kind === kind);
        return (
          given.length > 0 && (
            <section class="stack-tight" aria-labelledby={`antwoord-${kind}`}>
              <h3 id={`antwoord-${kind}`}>{answerTitle(kind)}</h3>
              <ul class="list-plain stack-tight">
                {given.map((answer) => (
                  <One answer={answer} network={network} base={base} wide={insight.audience} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {mayAnswer && (
        <p>
          <ButtonLink kind="quiet" href={base}>
            {answers.some(({ mine }) => mine) ? m.answers_change() : m.answers_give()}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function One({ answer, network, base, wide }: { answer: Answer; network: string; base: string; wide: Answer['audience'] }) {
  return (
    <li class="answer stack-tight">
      <p class="row">
        <a href={to(`/${network}/samenwerkingen/${answer.slug}`)}>
          <strong>{answer.name}</strong>
        </a>
        {answer.fictitious && <Badge tone="highlight">{m.network_example()}</Badge>}
      </p>
      <p class="meta">{placeOf(answer)}</p>
      {answer.text && <Prose text={answer.text} />}
      {answer.context && (
        <div>
          <p class="soft">{m.answers_context_there()}</p>
          <Prose text={answer.context} />
        </div>
      )}
      <p class="meta">
        <Time at={answer.at} />
        {answer.by && <> · {m.answers_by({ name: answer.by })}</>}
        {answer.audience !== wide && <> · {audienceName(answer.audience)}</>}
      </p>
      {answer.mine && <ActionButton action={`${base}/${answer.id}/intrekking`} label={m.answers_withdraw()} of={answer.name} />}
    </li>
  );
}

/** A collaboration as a kind of place: how large, how urban, how many people, and since when. */
function placeOf({ scale, urbanity, population, together_since }: Answer): string {
  const known = [
    scale && scaleName(scale),
    urbanity && urbanityName(urbanity),
    population && m.answers_population({ count: number(population) }),
    together_since && m.answers_together_since({ year: String(together_since) }),
  ].filter(Boolean);
  return known.length ? known.join(' · ') : m.answers_place_unknown();
}
