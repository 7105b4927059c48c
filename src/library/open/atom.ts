import type { Registry } from '#entries/index';
import { type BuildingBlock, blockLabel } from '#network/index';
import { locale, m, to } from '#platform/i18n';
import type { Reading } from '#platform/module';
import { machineTime } from '#platform/time';
import { authorOf, wholeAddress, versionWords } from '../cite';
import { conceptAddress } from '../concept-address';
import { licenceOf } from '../licence';
import type { ShelfCard } from '../shelf/on-shelf';
import { nameBasedId } from './name-based-id';
import { el, type Xml, xmlDocument } from './xml';

export type FeedOf = {
  registry: Registry;
  network: { id: string; slug: string; name: string; taxonomy: string; made_at: Date };
  baseUrl: string;
  /** of one building block; without it of everything */
  block?: BuildingBlock;
};
export type InFeed = ShelfCard & { reading: Reading };

/** Where the feed lives, without the language prefix. */
const feedPath = (network: string, block?: { slug: string }): string => `/${network}/bibliotheek/${block ? `feeds/${block.slug}.xml` : 'feed.xml'}`;

const feedTitle = ({ network, block }: Pick<FeedOf, 'network' | 'block'>): string =>
  block ? m.library_feed_block_title({ block: blockLabel(block), network: network.name }) : m.library_feed_title({ network: network.name });

/** The library as Atom (RFC 4287). The id of a piece is that of its entry: it stays, whatever becomes of its title and address. */
export function atom(feed: FeedOf, pieces: InFeed[]): string {
  const { network, block, baseUrl } = feed;
  const at = baseUrl + to(feedPath(network.slug, block));
  const newest = pieces.map(({ reading }) => new Date(reading.since)).sort((a, b) => b.getTime() - a.getTime())[0];
  const html = `${baseUrl}${to(`/${network.slug}/bibliotheek${block ? `?bouwsteen=${block.slug}` : ''}`)}`;
  return xmlDocument(
    el(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale() },
      el('id', {}, `urn:uuid:${nameBasedId(network.id, `${locale()}/${block?.slug ?? ''}`)}`),
      el('title', {}, feedTitle(feed)),
      el('updated', {}, machineTime(newest ?? network.made_at)),
      el('link', { rel: 'self', type: 'application/atom+xml', href: at }),
      el('link', { rel: 'alternate', type: 'text/html', hreflang: locale(), href: html }),
      el('author', {}, el('name', {}, network.name)),
      el('rights', {}, `${licenceOf(network).name} ${licenceOf(network).address}`),
      el('generator', {}, 'Zandkorrel'),
      ...pieces.map((piece) => entryOf(feed, piece)),
    ),
  );
}

function entryOf(feed: FeedOf, piece: InFeed): Xml {
  const { network, baseUrl } = feed;
  const author = authorOf(piece, network);
  return el(
    'entry',
    {},
    el('id', {}, `urn:uuid:${piece.id}`),
    el('title', {}, piece.title),
    el('updated', {}, machineTime(new Date(piece.reading.since))),
    el('link', { rel: 'alternate', type: 'text/html', href: wholeAddress(feed, piece) }),
    el('link', { rel: 'license', href: licenceOf(network).address }),
    // What was made up is marked wherever it is read.
    el('author', {}, el('name', {}, piece.fictitious ? `${author} (${m.network_example()})` : author)),
    ...piece.blocks.map((block) =>
      el('category', { term: block.slug, scheme: conceptAddress(baseUrl, network, block).replace(/\/[^/]+$/, '/'), label: blockLabel(block) }),
    ),
    piece.reading.summary ? el('summary', {}, piece.reading.summary) : undefined,
    el('content', { type: 'html', 'xml:lang': 'nl' }, contentOf(piece.reading)),
  );
}

/** The words as they stand on the page, in the plainest HTML: written as text, for that is how a feed carries it. */
function contentOf(reading: Reading): string {
  const paragraphs = (text: string) =>
    text
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((lines) => el('p', {}, ...lines.split('\n').flatMap((line, nth) => (nth ? [el('br'), line] : [line]))));
  const parts = reading.parts.flatMap(({ heading, text }) => [el('h3', {}, heading()), ...paragraphs(text)]);
  return [el('p', {}, versionWords(reading)), ...parts].map(({ xml }) => xml).join('');
}
