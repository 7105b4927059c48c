import { blockDefinition, blockLabel, type BuildingBlock } from '#network/index';
import { m, to } from '#platform/i18n';
import type { Reading } from '#platform/module';
import { number } from '#platform/text';
import { Button, Empty, Pager, Pictogram } from '#platform/web/views/index';
import type { Licence } from '../licence';
import type { Facets } from '../shelf/facets';
import { filterPairs, isFiltered, type ShelfFilter } from '../shelf/shelf-filter';
import type { ShelfCard } from '../shelf/on-shelf';
import { FilterForm } from './filter-form';
import { ShelfPiece } from './shelf-card';

export type Choice = { value: string; label: string };
export type LibraryProps = {
  network: { slug: string; name: string; blocks: BuildingBlock[] };
  licence: Licence;
  filter: ShelfFilter;
  facets: Facets;
  collaborations: number;
  cards: { card: ShelfCard; reading: Reading | undefined; kind: string; href: string }[];
  kinds: Choice[];
  scales: Choice[];
  urbanities: Choice[];
  /** pieces that wait for a booklet, also those of other pages */
  picked: string[];
  page: number;
  more: boolean;
};

const address = ({ network, filter, picked }: LibraryProps, further: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ ...filterPairs(filter), ...further });
  for (const short of picked) query.append('stuk', short);
  const text = query.toString();
  return to(`/${network.slug}/bibliotheek${text && `?${text}`}`);
};

/** The library of a network: the same for who belongs to it and for anybody who comes by. */
export function LibraryPage(props: LibraryProps) {
  const { facets, filter, network } = props;
  const block = network.blocks.find(({ slug }) => slug === filter.block);
  return (
    <>
      <Front {...props} block={block} />
      {facets.all === 0 && !isFiltered(filter) ? (
        <NothingYet />
      ) : (
        <>
          {!isFiltered(filter) && props.page === 1 && <Shelves {...props} />}
          <FilterForm {...props} />
          {props.cards.length > 0 ? <Pieces {...props} /> : <NothingHere network={network.slug} words={filter.words.join(' ')} />}
        </>
      )}
    </>
  );
}

function Front({ network, facets, collaborations, licence, filter, block }: LibraryProps & { block: BuildingBlock | undefined }) {
  return (
    <header class={`library-front colour-${block?.colour ?? 'delft'}`}>
      <div class="stack-tight">
        {block && <p class="library-kicker">{m.library_title()}</p>}
        <h1>{block ? blockLabel(block) : m.library_title()}</h1>
        <p class="lead">{(block && blockDefinition(block)) || m.library_lead({ network: network.name })}</p>
        <p class="meta">
          {facets.all > 0 && !isFiltered(filter) && <>{m.library_holds({ count: facets.all, shown: number(facets.all), collaborations })} </>}
          {m.library_free()}{' '}
          <a href={licence.address} rel="license">
            {licence.name}
          </a>
        </p>
        <p>
          <a href={to(`/${network.slug}/bibliotheek/${block ? `feeds/${block.slug}` : 'feed'}.xml`)} type="application/atom+xml">
            {block ? m.library_follow({ block: blockLabel(block) }) : m.library_follow_all()}
          </a>
        </p>
      </div>
      <Books blocks={network.blocks} />
    </header>
  );
}

/** A row of backs in the colours of the building blocks, each with its pictogram: drawn, silent. */
const Books = ({ blocks }: { blocks: BuildingBlock[] }) => (
  <div class="library-books" aria-hidden="true">
    {blocks.slice(0, 8).map(({ colour, pictogram }) => (
      <span class={`colour-${colour}`}>
        <Pictogram name={pictogram} />
      </span>
    ))}
  </div>
);

/** The way in by building block, each with how many stand there. An empty shelf says so. */
function Shelves({ network, facets }: LibraryProps) {
  return (
    <nav class="stack-tight" aria-labelledby="planken">
      <h2 id="planken">{m.library_by_block()}</h2>
      <ul class="list-plain library-shelves">
        {network.blocks.map((block) => (
          <li class={`colour-${block.colour}`}>
            <a href={to(`/${network.slug}/bibliotheek?bouwsteen=${block.slug}`)}>
              <Pictogram name={block.pictogram} />
              <span>
                <strong>{blockLabel(block)}</strong>
                <br />
                <span class="meta">{counted(facets.block.get(block.slug) ?? 0)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const counted = (count: number): string => m.library_count({ count, shown: number(count) });

function Pieces(props: LibraryProps) {
  const { cards, network, picked, page, more, facets } = props;
  const here = new Set(cards.map(({ card }) => card.short));
  const elsewhere = picked.filter((short) => !here.has(short));
  return (
    <section class="stack" aria-labelledby="stukken">
      <h2 id="stukken">{counted(facets.total)}</h2>
      <form class="stack" action={to(`/${network.slug}/bibliotheek/boekje`)} method="get">
        {elsewhere.map((short) => (
          <input type="hidden" name="stuk" value={short} />
        ))}
        <ul class="list-plain grid library-grid">
          {cards.map((one) => (
            <ShelfPiece {...one} picked={picked.includes(one.card.short)} />
          ))}
        </ul>
        <div class="library-bar">
          <p>{elsewhere.length > 0 ? m.library_picked_elsewhere({ count: elsewhere.length }) : m.library_pick_hint()}</p>
          <Button>{m.library_make_booklet()}</Button>
        </div>
      </form>
      <Pager here={page} more={more} href={(pagina) => address(props, { pagina: String(pagina) })} />
    </section>
  );
}

const NothingHere = ({ network, words }: { network: string; words: string }) => (
  <Empty
    icon="book"
    title={m.library_none_title()}
    text={m.library_none_text()}
    action={
      <p class="row">
        <a href={to(`/${network}/bibliotheek`)}>{m.platform_filter_clear()}</a>
        {words && <a href={to(`/${network}/zoeken?zoek=${encodeURIComponent(words)}`)}>{m.library_search_everything()}</a>}
      </p>
    }
  />
);

function NothingYet() {
  return (
    <Empty
      icon="book"
      title={m.library_empty_title()}
      text={
        <>
          <p>{m.library_empty_text()}</p>
          <p>{m.library_empty_how()}</p>
        </>
      }
    />
  );
}
