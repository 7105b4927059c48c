import { blockLabel, nthPage, scaleName, scales, trail, urbanities, urbanityName } from '#network/index';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { licenceOf } from '../licence';
import { addressOfPiece } from '../piece';
import { LibraryPage } from '../views/library-page';
import { facetsOf } from './facets';
import { piles, shelfCards, shelfFrom } from './on-shelf';
import { readPicked } from '../paper/picked';
import { readShelfFilter } from './shelf-filter';

const onAPage = 24;

/** The catalogue. What it shows depends on nobody: only on what is public. */
export async function showLibrary(c: WebContext): Promise<Response> {
  const { db, network, registry } = c.var;
  const query = readQuery(c);
  const filter = readShelfFilter(query);
  const here = nthPage(query);
  const shelf = { networkId: network.id, kinds: registry.shelved };
  const [cards, lying, from] = await Promise.all([
    shelfCards(db, shelf, filter, { limit: onAPage + 1, offset: (here - 1) * onAPage }),
    piles(db, shelf, filter.words),
    shelfFrom(db, shelf),
  ]);
  const shown = cards.slice(0, onAPage);
  const readings = await registry.reading(db, shown);
  const nameOf = (kind: string) => registry.kind(kind)?.name() ?? kind;
  const block = network.blocks.find(({ slug }) => slug === filter.block);
  return page(
    c,
    {
      title: block ? m.library_title_of({ block: blockLabel(block) }) : m.library_title(),
      description: m.library_lead({ network: network.name }),
      sheet: 'library',
      feed: block
        ? { title: m.library_follow({ block: blockLabel(block) }), address: to(`/${network.slug}/bibliotheek/feeds/${block.slug}.xml`) }
        : { title: m.library_follow_all(), address: to(`/${network.slug}/bibliotheek/feed.xml`) },
      trail: block ? trail(c, [m.library_title(), 'bibliotheek'], [blockLabel(block)]) : trail(c, [m.library_title()]),
      wide: true,
    },
    <LibraryPage
      {...{ network, filter, page: here }}
      licence={licenceOf(network)}
      facets={facetsOf(lying, filter)}
      collaborations={from.collaborations}
      cards={shown.map((card) => ({
        card,
        reading: readings.get(card.id),
        kind: nameOf(card.kind),
        href: to(addressOfPiece(registry, network.slug, card)),
      }))}
      kinds={registry.shelved.map((kind) => ({ value: kind, label: nameOf(kind) }))}
      scales={scales.map((scale) => ({ value: scale, label: scaleName(scale) }))}
      urbanities={urbanities.map((urbanity) => ({ value: urbanity, label: urbanityName(urbanity) }))}
      picked={readPicked(query)}
      more={cards.length > onAPage}
    />,
  );
}
