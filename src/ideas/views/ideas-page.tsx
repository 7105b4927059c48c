import { m, to } from '#platform/i18n';
import { ButtonLink, Empty, Pager, Tabs } from '#platform/web/views/index';
import type { IdeaCardData, IdeaOrder } from '../idea-cards';
import { type Shelf, shelves } from '../shelves';
import { IdeaCard } from './idea-card';
import { MyIdeas } from './my-ideas';

type Props = {
  network: { slug: string; name: string };
  shelf: Shelf;
  order: IdeaOrder;
  ideas: IdeaCardData[];
  mine: IdeaCardData[];
  here: number;
  more: boolean;
  mayDrop: boolean;
};

const address = (path: string, pairs: Record<string, string | undefined>): string => {
  const given = Object.entries(pairs).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return to(given.length ? `${path}?${new URLSearchParams(given)}` : path);
};

/** The idea box, one shelf at a time. */
export function IdeasPage({ network, shelf, order, ideas, mine, here, more, mayDrop }: Props) {
  const path = `/${network.slug}/ideeenbus`;
  const first = shelf === shelves[0];
  const word = first ? undefined : shelf.word;
  const by = order === 'support' ? 'steun' : undefined;
  const drop = mayDrop && <ButtonLink href={to(`${path}/nieuw`)}>{m.ideas_drop()}</ButtonLink>;
  return (
    <>
      <header class="page-head">
        <div class="stack-tight">
          <h1>{m.ideas_title()}</h1>
          <p class="lead">{m.ideas_lead({ network: network.name })}</p>
        </div>
        {(ideas.length > 0 || !first) && drop && <p>{drop}</p>}
      </header>
      <Tabs
        label={m.ideas_tabs()}
        items={shelves.map((one) => ({
          label: one.label(),
          href: address(path, { stand: one === shelves[0] ? undefined : one.word, volgorde: by }),
          current: one === shelf,
        }))}
      />
      {ideas.length > 0 ? (
        <>
          {(ideas.length > 1 || here > 1) && <Orders path={path} word={word} order={order} />}
          <ol class="list-plain grid">
            {ideas.map((idea) => (
              <li>
                <IdeaCard idea={idea} network={network.slug} level={2} />
              </li>
            ))}
          </ol>
          <Pager here={here} more={more} href={(page) => address(path, { stand: word, volgorde: by, pagina: String(page) })} />
        </>
      ) : first && here === 1 ? (
        <Empty icon="letter" title={m.ideas_empty_title()} text={m.ideas_empty_text()} action={drop} />
      ) : (
        <Empty icon="letter" title={m.ideas_none_title()} text={m.ideas_none_text()} action={<a href={to(path)}>{m.ideas_none_back()}</a>} />
      )}
      <MyIdeas ideas={mine} network={network.slug} />
      <p class="meta">{m.ideas_seen()}</p>
    </>
  );
}

function Orders({ path, word, order }: { path: string; word?: string; order: IdeaOrder }) {
  const choices = [
    { label: m.ideas_order_newest(), href: address(path, { stand: word }), current: order === 'newest' },
    { label: m.ideas_order_support(), href: address(path, { stand: word, volgorde: 'steun' }), current: order === 'support' },
  ];
  return (
    <p class="row">
      <span>{m.ideas_order()}</span>
      {choices.map(({ label, href, current }) => (current ? <strong aria-current="true">{label}</strong> : <a href={href}>{label}</a>))}
    </p>
  );
}
