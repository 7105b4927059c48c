import { AudienceBadge } from '#entries/index';
import type { NetworkHere } from '#network/index';
import { m, to } from '#platform/i18n';
import { number } from '#platform/text';
import { type SearchBoxProps, Suggesting } from '#platform/web/views/search-box';
import { Badge, Block, type BlockColour, Notice, Pager, Time } from '#platform/web/views/index';
import type { Place } from '../asked/places';
import type { Answer, Hit } from '../asked/search';
import type { Choice, ChoiceGroup } from '../choices';
import type { Changes } from '../show-search';
import { MarkedText } from './marked-text';
import { Narrow } from './narrow';
import { NothingFound, Teach } from './no-results';

export type ShownHit = Omit<Hit, 'blocks'> & { href: string; kindName: string; blocks: { label: string; colour: BlockColour; pictogram: string }[] };

export type SearchPageProps = {
  network: Pick<NetworkHere, 'slug' | 'name'>;
  /** what helps while typing */
  box: SearchBoxProps | undefined;
  typed: string;
  answer: Answer;
  hits: ShownHit[];
  places: Place[];
  groups: ChoiceGroup[];
  chosen: Choice[];
  address: (changes: Changes) => string;
};

/** Everything that was found, with ways to make it smaller; what to do when there is nothing; how to search when nothing was typed. */
export function SearchPage(props: SearchPageProps) {
  const { answer, places, chosen } = props;
  return (
    <>
      <div class="page-head">
        <h1>{m.search_title()}</h1>
      </div>
      <SearchForm {...props} />
      {answer.asked ? (
        <div class="search-split">
          {(answer.count > 0 || chosen.length > 0) && <Narrow {...props} />}
          <div class="stack">
            {answer.meant.length > 0 && <Meant {...props} />}
            {places.length > 0 && <Places {...props} />}
            {answer.count > 0 ? <Results {...props} /> : <NothingFound {...props} />}
          </div>
        </div>
      ) : (
        <Teach />
      )}
    </>
  );
}

function SearchForm({ network, typed, box }: SearchPageProps) {
  const input = <input class="control" type="search" id="zoek" name="zoek" value={typed} dir="auto" autocomplete="off" spellcheck={false} />;
  return (
    <search>
      <form class="search-form" action={to(`/${network.slug}/zoeken`)} method="get">
        <label for="zoek" class="visually-hidden">
          {m.search_label({ name: network.name })}
        </label>
        {box ? <Suggesting {...box}>{input}</Suggesting> : input}
        <button type="submit" class="button button-primary">
          {m.search_button()}
        </button>
      </form>
    </search>
  );
}

function Meant({ answer, typed, address }: SearchPageProps) {
  return (
    <Notice tone="info">
      {answer.meant.map(({ typed: wrong, word }) => (
        <p>
          {m.search_meant({ typed: wrong })} <a href={address({ zoek: corrected(typed, wrong, word) })}>{word}</a>? {m.search_meant_below()}
        </p>
      ))}
    </Notice>
  );
}

/** What was typed with one word mended; a word that was typed with other accents or capitals is mended too. */
function corrected(typed: string, wrong: string, word: string): string {
  const place = typed.toLowerCase().indexOf(wrong);
  return place < 0 ? word : typed.slice(0, place) + word + typed.slice(place + wrong.length);
}

function Places({ network, places }: SearchPageProps) {
  return (
    <section class="search-places" aria-labelledby="plekken">
      <h2 id="plekken">{m.search_places()}</h2>
      <ul class="list-plain">
        {places.map(({ kind, slug, name }) => (
          <li>
            <a href={to(`/${network.slug}/${kind === 'collaboration' ? 'samenwerkingen' : 'organisaties'}/${slug}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Results({ answer, hits, address }: SearchPageProps) {
  const total = answer.more ? m.search_count_more({ number: number(answer.count) }) : m.search_count({ count: answer.count, number: number(answer.count) });
  return (
    <section aria-labelledby="resultaten" class="stack">
      <h2 id="resultaten">{total}</h2>
      {answer.whole < answer.count && answer.page === 1 && !answer.meant.length && (
        <p class="meta">{answer.whole ? m.search_partly({ count: answer.whole }) : m.search_only_partly()}</p>
      )}
      <ol class="list-plain search-hits">
        {hits.map((hit) => (
          <li>
            <HitCard hit={hit} />
          </li>
        ))}
      </ol>
      <Pager here={answer.page} more={answer.hasNext} href={(nth) => address({ pagina: String(nth) })} />
    </section>
  );
}

function HitCard({ hit }: { hit: ShownHit }) {
  return (
    <article class="card">
      <p class="search-kind">
        {hit.kindName}
        {hit.collaboration && ` · ${hit.collaboration}`} · <Time at={hit.changed_at} />
      </p>
      <h3 class="card-title">
        <a href={hit.href} dir="auto">
          <MarkedText pieces={hit.title} />
        </a>
      </h3>
      {hit.snippet.length > 0 && (
        <p class="card-text" dir="auto">
          <MarkedText pieces={hit.snippet} />
        </p>
      )}
      <div class="card-badges">
        {hit.interim && <Badge tone="warn">{m.search_interim()}</Badge>}
        {hit.blocks.map((block) => (
          <Block {...block} />
        ))}
        <AudienceBadge audience={hit.audience} />
      </div>
    </article>
  );
}
