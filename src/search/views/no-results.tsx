import { m, to } from '#platform/i18n';
import { shorten } from '#platform/text';
import { ButtonLink, Empty } from '#platform/web/views/index';
import type { SearchPageProps } from './search-page';

/** Words between square brackets are what to type. */
const withExamples = (text: string) => text.split(/[[\]]/).map((piece, place) => (place % 2 ? <kbd>{piece}</kbd> : piece));

/** Before anything was typed: what search can do. */
export function Teach() {
  const tips = [m.search_teach_forms(), m.search_teach_compounds(), m.search_teach_short(), m.search_teach_phrase(), m.search_teach_minus()];
  return (
    <div class="stack search-teach">
      <p class="lead">{m.search_lead()}</p>
      <h2>{m.search_teach_title()}</h2>
      <ul class="stack-tight">
        {tips.map((tip) => (
          <li>{withExamples(tip)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Nothing was found: what may help. */
export function NothingFound({ network, typed, chosen, address }: SearchPageProps) {
  const without = address({ soort: '', bouwsteen: '', samenwerking: '', jaar: '', voor: '' });
  const help = (
    <ul class="search-help">
      {chosen.length > 0 && <li>{m.search_none_filters()}</li>}
      <li>{m.search_none_spelling()}</li>
      <li>{m.search_none_fewer()}</li>
      <li>{m.search_none_ask()}</li>
    </ul>
  );
  const action = chosen.length ? (
    <ButtonLink href={without}>{m.search_none_all()}</ButtonLink>
  ) : (
    <ButtonLink href={to(`/${network.slug}/leervragen/nieuw`)}>{m.search_none_ask_button()}</ButtonLink>
  );
  return (
    <div role="status">
      <Empty title={m.search_none_title({ typed: shorten(typed, 80) })} text={help} action={action} icon="search" />
    </div>
  );
}
