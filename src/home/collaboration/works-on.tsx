import { m, to } from '#platform/i18n';
import { type QuestionCardData, QuestionCard } from '#questions/index';

type Props = { network: string; collaboration: string; questions: QuestionCardData[]; mayAsk: boolean };

/** What a collaboration wants to learn now: the open questions that moved last, and the way to all of them. */
export function WorksOn({ network, collaboration, questions, mayAsk }: Props) {
  return (
    <section class="stack-tight" aria-labelledby="leervragen">
      <h2 id="leervragen">{m.home_works_on_title()}</h2>
      {questions.length > 0 ? (
        <ul class="list-plain grid">
          {questions.map((question) => (
            <li>
              <QuestionCard question={{ ...question, collaboration: null }} network={network} level={3} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="meta">{m.home_works_on_none()}</p>
      )}
      {(questions.length > 0 || mayAsk) && (
        <p class="row">
          {questions.length > 0 && <a href={to(`/${network}/leervragen?samenwerking=${collaboration}`)}>{m.home_works_on_all()}</a>}
          {mayAsk && <a href={to(`/${network}/leervragen/nieuw?samenwerking=${collaboration}`)}>{m.home_ask()}</a>}
        </p>
      )}
    </section>
  );
}
