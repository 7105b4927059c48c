import { addressOf } from '#entries/index';
import { blockLabel, nthPage } from '#network/index';
import { m, to } from '#platform/i18n';
import { shorten, slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { placesNamed } from './asked/places';
import { type Answer, search } from './asked/search';
import { type Chosen, choicesOf, chosenIn } from './choices';
import { SearchPage, type ShownHit } from './views/search-page';
import { mostTyped } from './words/typed-query';

const nothing: Answer = {
  asked: true,
  hits: [],
  count: 0,
  more: false,
  whole: 0,
  facets: { kind: [], block: [], collaboration: [], year: [], audience: [] },
  meant: [],
  page: 1,
  hasNext: false,
};

/** The page of search: what was typed, what was chosen, and what is found with it. */
export async function showSearch(c: WebContext): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const query = readQuery(c);
  const typed = [...query.text('zoek')].slice(0, mostTyped).join('');
  const chosen = chosenIn(query);
  const choices = await choicesOf(db, network, registry);
  const filters = choices.filters(chosen);
  const [answer, places] = await Promise.all([
    filters === 'unknown' ? nothing : search(db, viewer, registry, { networkId: network.id, typed, filters, page: nthPage(query) }),
    nthPage(query) === 1 && typed ? placesNamed(db, network.id, typed) : [],
  ]);
  const hits = answer.hits.map(
    (hit): ShownHit => ({
      ...hit,
      href: to(addressOf(registry, network.slug, { kind: hit.kind, short: hit.short, words: slug(hit.plain) })),
      kindName: registry.kind(hit.kind)?.name() ?? hit.kind,
      blocks: network.blocks
        .filter(({ id }) => hit.blocks.includes(id))
        .map((block) => ({ label: blockLabel(block), colour: block.colour, pictogram: block.pictogram })),
    }),
  );
  // One box is enough: the page has its own.
  const { search: box, ...shell } = c.var.shell;
  c.set('shell', shell);
  return page(
    c,
    {
      title: typed ? m.search_title_for({ typed: shorten(typed, 60) }) : m.search_title(),
      trail: [{ label: network.name, href: to(`/${network.slug}`) }, { label: m.search_title() }],
      sheet: 'search',
      wide: true,
    },
    <SearchPage
      network={network}
      box={box}
      typed={typed}
      answer={answer}
      hits={hits}
      places={places}
      groups={choices.groups(answer.facets)}
      chosen={choices.named(chosen)}
      address={(changes) => addressWith(network.slug, typed, chosen, changes)}
    />,
  );
}

export type Changes = Partial<Chosen> & { zoek?: string; pagina?: string };

/** The address of this search with something changed. */
function addressWith(network: string, typed: string, chosen: Chosen, changes: Changes): string {
  const given = Object.entries({ zoek: typed, ...chosen, ...changes }).filter(([, value]) => value);
  return to(`/${network}/zoeken?${new URLSearchParams(given)}`);
}
