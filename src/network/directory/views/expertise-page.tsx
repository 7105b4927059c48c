import { m, to } from '#platform/i18n';
import { Button, ButtonLink, Choices, Empty, Form, Prose } from '#platform/web/views/index';
import { blockLabel } from '../../labels';
import type { ExpertiseSet } from '../expertise';

export function ExpertisePage({ sets, words }: { sets: ExpertiseSet[]; words: string }) {
  const offered = sets.filter(({ blocks }) => blocks.length > 0);
  return (
    <>
      <h1>{m.network_expertise_title()}</h1>
      <p class="lead">{m.network_expertise_explained()}</p>
      <section class="sheet stack-tight" aria-labelledby="words">
        <h2 id="words">{m.network_expertise_words()}</h2>
        {words ? <Prose text={words} /> : <p class="meta">{m.network_expertise_words_none()}</p>}
        <p>
          <a href={to('/mijn')}>{m.network_expertise_words_change()}</a>
        </p>
      </section>
      {offered.length > 0 ? (
        <Form action={to('/mijn/expertise')}>
          {offered.map(({ id, networks, blocks }) => (
            <Choices
              name="bouwstenen"
              idPrefix={id}
              label={m.network_expertise_in({ networks })}
              type="checkbox"
              value={blocks.filter(({ mine }) => mine).map((block) => block.id)}
              options={blocks.map((block) => ({ value: block.id, label: blockLabel(block), icon: block.pictogram }))}
            />
          ))}
          <Button>{m.platform_save()}</Button>
        </Form>
      ) : (
        <Empty
          icon="people"
          title={m.network_expertise_nowhere()}
          text={m.network_expertise_nowhere_text()}
          action={<ButtonLink href={to('/')}>{m.network_expertise_networks()}</ButtonLink>}
        />
      )}
    </>
  );
}
