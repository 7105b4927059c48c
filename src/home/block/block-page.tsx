import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { Block, ButtonLink, Empty, Prose } from '#platform/web/views/index';
import { countedAtMost, QuestionCard } from '#questions/index';
import type { Door } from './block-door';

type ShownBlock = { slug: string; name: string; definition: string; colour: string; pictogram: string };
type Props = { network: { slug: string; name: string }; block: ShownBlock; others: ShownBlock[]; door: Door };

/** The door of a building block: what it is, what is asked about it, who works on it and who can help. */
export function BlockPage({ network, block, others, door }: Props) {
  const all = to(`/${network.slug}/leervragen?bouwsteen=${block.slug}`);
  const ask = to(`/${network.slug}/leervragen/nieuw?bouwsteen=${block.slug}`);
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{block.name}</h1>
          {block.definition ? <Prose text={block.definition} /> : <p class="meta">{m.compare_door_no_definition()}</p>}
        </div>
        <p>
          <ButtonLink href={ask}>{m.compare_door_ask()}</ButtonLink>
        </p>
      </header>
      <div class="split">
        <section class="stack-tight">
          <h2>{m.compare_door_questions()}</h2>
          {door.questions.length > 0 ? (
            <>
              <p class="row">
                <span class="meta">{counted(door.count)}</span>
                <a href={all}>{m.compare_door_questions_all({ block: block.name })}</a>
              </p>
              <ul class="list-plain grid">
                {door.questions.map((question) => (
                  <li>
                    <QuestionCard question={question} network={network.slug} />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Empty icon={block.pictogram} title={m.compare_door_none_title()} text={m.compare_door_none_text()} />
          )}
        </section>
        <aside class="stack">
          <Workers network={network.slug} workers={door.workers} />
          <Helpers network={network.slug} door={door} />
        </aside>
      </div>
      <nav class="stack-tight" aria-labelledby="andere-bouwstenen">
        <h2 id="andere-bouwstenen">{m.compare_door_others()}</h2>
        <ul class="list-plain row">
          {others.map((other) => (
            <li>
              <Block label={other.name} colour={other.colour} pictogram={other.pictogram} href={to(`/${network.slug}/bouwstenen/${other.slug}`)} />
            </li>
          ))}
        </ul>
      </nav>
      <p class="meta">{m.agenda_seen()}</p>
    </>
  );
}

const counted = (count: number): string =>
  count > countedAtMost ? m.compare_door_questions_many({ most: number(countedAtMost) }) : m.compare_door_questions_count({ count, shown: number(count) });

function Workers({ network, workers }: { network: string; workers: Door['workers'] }) {
  const pair = workers.slice(0, 4).map(({ slug }) => `met=${slug}`);
  return (
    <section class="stack-tight">
      <h2>{m.compare_door_workers()}</h2>
      {workers.length === 0 ? (
        <p>{m.compare_door_workers_none()}</p>
      ) : (
        <ul>
          {workers.map(({ slug, name }) => (
            <li>
              <a href={to(`/${network}/samenwerkingen/${slug}`)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {pair.length > 1 && (
        <p>
          <a href={to(`/${network}/vergelijken?${pair.join('&')}`)}>{m.compare_door_compare()}</a>
        </p>
      )}
    </section>
  );
}

function Helpers({ network, door }: { network: string; door: Door }) {
  return (
    <section class="stack-tight">
      <h2>{m.compare_door_helpers()}</h2>
      {door.helpers === null && <p>{m.compare_door_helpers_members()}</p>}
      {door.helpers?.length === 0 && <p>{m.compare_door_helpers_none()}</p>}
      {door.helpers && door.helpers.length > 0 && (
        <ul class="list-plain stack-tight">
          {door.helpers.map((helper) => (
            <li>
              <p>
                <a href={to(`/${network}/mensen/${helper.id}`)}>{helper.name}</a>
              </p>
              {helper.places.length > 0 && <p class="meta">{helper.places.join(', ')}</p>}
              {helper.expertise && <p dir="auto">{helper.expertise}</p>}
            </li>
          ))}
        </ul>
      )}
      {door.moreHelpers && <p>{m.compare_door_helpers_more()}</p>}
    </section>
  );
}
