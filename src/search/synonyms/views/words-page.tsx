import { m, to } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';
import { About, ActionButton, Button, Disclosure, Empty, Form, type Problem } from '#platform/web/views/index';
import { fieldWords } from '../field-words';
import type { WordGroup } from '../words-to-keep';
import { WordsField } from './words-fields';

type Props = { at: string; standing: WordGroup[]; out: WordGroup[]; typed: Typed; problems?: Problem[] };

/** The words of a network that mean the same: added, changed, taken out and put back; and those that come along, to read. */
export function WordsPage({ at, standing, out, typed, problems }: Props) {
  return (
    <>
      <h1>{m.synonyms_title()}</h1>
      <p>{m.synonyms_explained()}</p>
      <Form action={to(at)} problems={problems} hidden={{ id: typed.text('id') }}>
        <WordsField typed={typed} />
        <Button>{m.synonyms_add()}</Button>
      </Form>
      {standing.length === 0 ? (
        <Empty title={m.synonyms_none()} text={m.synonyms_none_text()} />
      ) : (
        <section class="stack-tight" aria-labelledby="own">
          <h2 id="own">{m.synonyms_own({ count: standing.length })}</h2>
          <ul class="list-plain stack-tight">
            {standing.map((group) => (
              <li class="row row-apart">
                <Words words={group.words} />
                <span class="row">
                  <a href={to(`${at}/${group.id}`)}>
                    {m.platform_change()}
                    <About of={group.words[0] ?? ''} />
                  </a>
                  <Act action={to(`${at}/${group.id}/weg`)} label={m.synonyms_take_out()} group={group} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {out.length > 0 && (
        <section class="stack-tight" aria-labelledby="out">
          <h2 id="out">{m.synonyms_out()}</h2>
          <p>{m.synonyms_out_text()}</p>
          <ul class="list-plain stack-tight">
            {out.map((group) => (
              <li class="row row-apart">
                <Words words={group.words} />
                <Act action={to(`${at}/${group.id}/terug`)} label={m.synonyms_put_back()} group={group} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={m.synonyms_common({ count: fieldWords.length })}>
        <p>{m.synonyms_common_text()}</p>
        <ul class="list-plain">
          {fieldWords.map((words) => (
            <li>
              <Words words={words} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

const Words = ({ words }: { words: readonly string[] }) => (
  <span dir="auto" lang="nl">
    {words.join(' = ')}
  </span>
);

const Act = ({ action, label, group }: { action: string; label: string; group: WordGroup }) => (
  <ActionButton action={action} kind="quiet" label={label} of={group.words[0] ?? ''} />
);
