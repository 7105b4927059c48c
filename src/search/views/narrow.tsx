import { m } from '#platform/i18n';
import { number } from '#platform/text';
import type { Choice, ChoiceGroup } from '../choices';
import type { SearchPageProps } from './search-page';

const titles: Record<ChoiceGroup['name'], () => string> = {
  soort: m.search_facet_kind,
  bouwsteen: m.search_facet_block,
  samenwerking: m.search_facet_collaboration,
  jaar: m.search_facet_year,
  voor: m.search_facet_audience,
};

const few = 8;

/** Links that make the search smaller, each with how much would be left; and what was chosen, to take away again. */
export function Narrow(props: SearchPageProps) {
  const { groups, chosen } = props;
  // What would leave everything as it is helps nobody.
  const useful = groups.filter(({ name, choices }) => !chosen.some((one) => one.name === name) && choices.length > 1);
  if (!useful.length && !chosen.length) return null;
  return (
    <details class="search-narrow" open={chosen.length > 0}>
      <summary>{m.search_narrow()}</summary>
      <nav aria-label={m.search_narrow()} class="stack">
        {chosen.length > 0 && <ChosenOnes {...props} />}
        {useful.map((group) => (
          <section>
            <h2>{titles[group.name]()}</h2>
            <Choices choices={group.choices.slice(0, few)} {...props} />
            {group.choices.length > few && (
              <details>
                <summary>{m.search_facet_more({ name: titles[group.name]() })}</summary>
                <Choices choices={group.choices.slice(few, 60)} {...props} />
              </details>
            )}
          </section>
        ))}
      </nav>
    </details>
  );
}

function ChosenOnes({ chosen, address }: SearchPageProps) {
  return (
    <ul class="list-plain search-chosen">
      {chosen.map(({ name, label }) => (
        <li>
          <a href={address({ [name]: '' })} aria-label={m.search_facet_without({ name: label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={address({ soort: '', bouwsteen: '', samenwerking: '', jaar: '', voor: '' })}>{m.search_facet_clear()}</a>
        </li>
      )}
    </ul>
  );
}

function Choices({ choices, answer, address }: SearchPageProps & { choices: Choice[] }) {
  return (
    <ul class="list-plain">
      {choices.map(({ name, value, label, count }) => (
        <li>
          <a href={address({ [name]: value })}>{label}</a>{' '}
          <span class="meta">{answer.more ? m.search_facet_at_least({ number: number(count) }) : number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
