import type { Registry } from '#entries/index';
import { m } from '#platform/i18n';
import { dayOf } from '#platform/time';
import { licenceOf } from './licence';
import { type Piece, stableAddress } from './piece';

type Where = { registry: Registry; network: { slug: string; name: string }; baseUrl: string };

/** Who it is by: the collaboration that lived it, else the network that wrote it down. Never a person. */
export const authorOf = (piece: Pick<Piece, 'collaboration'>, network: { name: string }): string => piece.collaboration ?? network.name;

export const wholeAddress = ({ registry, network, baseUrl }: Where, piece: { kind: string; short: string }): string =>
  `${baseUrl}${stableAddress(registry, network.slug, piece)}`;

/** 'Versie 3' and, when it is not finished, that it is interim. */
export const versionWords = ({ version, interim }: { version: number; interim: boolean }): string =>
  interim ? m.library_version_interim({ version }) : m.library_version({ version });

/** One line for a list of sources: author (year). Title (version). Network. Address. Licence. */
export function citation(where: Where, piece: Piece): string {
  const { network } = where;
  const author = authorOf(piece, network);
  return m.library_citation({
    author,
    year: dayOf(piece.reading.since).slice(0, 4),
    title: piece.title.replace(/[.\s]+$/, ''),
    version: versionWords(piece.reading).toLocaleLowerCase(),
    // Where the network wrote it itself, its name stands there once.
    network: author === network.name ? m.library_title() : network.name,
    address: wholeAddress(where, piece),
    licence: licenceOf(network).name,
  });
}
