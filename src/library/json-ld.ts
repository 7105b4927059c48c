import type { Registry } from '#entries/index';
import { machineTime } from '#platform/time';
import { authorOf, wholeAddress } from './cite';
import { licenceOf } from './licence';
import { conceptAddress } from './concept-address';
import type { Piece } from './piece';

type Where = { registry: Registry; network: { slug: string; name: string; taxonomy: string }; baseUrl: string };

/** A piece as schema.org describes it, for catalogues that gather from many sites. */
export function jsonLd(where: Where, piece: Piece): object {
  const { network, registry, baseUrl } = where;
  const address = wholeAddress(where, piece);
  const { reading } = piece;
  const home = `${baseUrl}/${network.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': ['CreativeWork', 'Article'],
    '@id': address,
    url: address,
    name: piece.title,
    headline: piece.title,
    abstract: reading.summary,
    articleBody: reading.parts.map(({ heading, text }) => `${heading()}\n${text}`).join('\n\n'),
    genre: registry.kind(piece.kind)?.name(),
    inLanguage: 'nl',
    version: String(reading.version),
    creativeWorkStatus: reading.interim ? 'Draft' : 'Published',
    dateCreated: machineTime(piece.made_at),
    dateModified: machineTime(new Date(reading.since)),
    license: licenceOf(network).address,
    isAccessibleForFree: true,
    image: `${home}/bibliotheek/${piece.short}/kaart.png`,
    author: {
      '@type': 'Organization',
      name: authorOf(piece, network),
      url: piece.collaboration_slug ? `${home}/samenwerkingen/${piece.collaboration_slug}` : home,
    },
    publisher: { '@type': 'Organization', name: network.name, url: home },
    isPartOf: { '@type': 'Collection', '@id': `${home}/bibliotheek`, name: network.name, url: `${home}/bibliotheek` },
    about: piece.blocks.map((block) => ({ '@type': 'DefinedTerm', '@id': conceptAddress(baseUrl, network, block), name: block.label })),
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: `${home}/bibliotheek/${piece.short}/print.pdf` },
  };
}
