import { m } from '#platform/i18n';
import { fieldId, type Problem } from './problem';

type Props = { problems: Problem[]; idPrefix: string };

/** All that is wrong, at the top and focused on arrival, each line leading to its field. */
export function ErrorSummary({ problems, idPrefix }: Props) {
  const id = `${idPrefix ? `${idPrefix}-` : ''}problems`;
  return (
    <div class="error-summary" role="alert" aria-labelledby={id} tabindex={-1} autofocus>
      <h2 id={id}>{m.platform_form_problems({ count: problems.length })}</h2>
      <p>{m.platform_form_problems_what_to_do()}</p>
      <ul>
        {problems.map((problem) => (
          <li>{problem.field ? <a href={`#${fieldId(problem.field, idPrefix)}`}>{problem.text}</a> : problem.text}</li>
        ))}
      </ul>
    </div>
  );
}
