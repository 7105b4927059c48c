import { m } from '#platform/i18n';
import { number } from '#platform/text';
import { Empty, Prose, Table } from '#platform/web/views/index';
import { stateName } from '../labels';
import type { ValueCounts } from '../small-cells';
import { valueStates } from '../state';
import type { ValueText } from '../value-of-meeting';

type Props = { title: string; counts: ValueCounts; texts: ValueText[] };

/** For who leads the meeting: what became of it, in numbers and in the words that may be shared. */
export function ValuePage({ title, counts, texts }: Props) {
  const shown = (count: number | null) => (count === null ? m.value_too_few() : number(count));
  return (
    <>
      <h1>{m.value_of_title({ title })}</h1>
      <p class="lead">{m.value_of_lead()}</p>
      {counts.total === 0 ? (
        <Empty title={m.value_none_title()} text={m.value_none_text()} />
      ) : (
        <>
          <Table
            caption={m.value_table()}
            columns={[m.value_table_state(), { label: m.value_table_count(), align: 'end' }]}
            rows={[
              ...valueStates.map((state) => [stateName(state), shown(counts.states[state])]),
              ...(counts.total === null ? [] : [[m.value_table_total(), number(counts.total)]]),
            ]}
          />
          <p class="meta">{m.value_method()}</p>
        </>
      )}
      {texts.length > 0 && (
        <section aria-labelledby="woorden">
          <h2 id="woorden">{m.value_texts_title()}</h2>
          <p>{m.value_texts_lead()}</p>
          <ul class="value-texts">
            {texts.map((text) => (
              <li>
                {text.takes_along && <Said term={m.value_said_takes_along()} text={text.takes_along} />}
                {text.hopes && <Said term={m.value_said_hopes()} text={text.hopes} />}
                {text.words && <Said term={m.value_said_words()} text={text.words} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Said = ({ term, text }: { term: string; text: string }) => (
  <>
    <p class="meta">{term}</p>
    <Prose text={text} />
  </>
);
