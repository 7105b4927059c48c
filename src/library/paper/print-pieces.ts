import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import { qrSvg } from '#platform/picture';
import { colophon, printPdf } from '#platform/print';
import { date } from '#platform/time';
import type { Registry } from '#entries/index';
import { citation, versionWords, wholeAddress } from '../cite';
import { licenceOf } from '../licence';
import type { Piece } from '../piece';
import template from './pieces.typ?raw';

type Print = { pieces: Piece[]; network: { slug: string; name: string }; registry: Registry; baseUrl: string };

/** One piece on paper: it stands on its own, with how to cite it and the way back to where it lives. */
export function printPiece(print: Print & { pieces: [Piece] }): Promise<Uint8Array> {
  const [piece] = print.pieces;
  return press(print, { title: piece.title, cover: null, address: wholeAddress(print, piece), notice: noticeOf(print.pieces) });
}

/** A selection as a booklet: cover, contents, the pieces in the order they were chosen, and how each is cited. */
export function printBooklet(print: Print): Promise<Uint8Array> {
  const { network, pieces, baseUrl } = print;
  return press(print, {
    title: m.library_booklet_title({ network: network.name }),
    address: `${baseUrl}/${network.slug}/bibliotheek`,
    notice: noticeOf(pieces),
    cover: { kicker: m.library_title(), network: network.name, count: m.library_count({ count: pieces.length, shown: String(pieces.length) }) },
  });
}

/** Paper travels: what not everybody may read says so on its first page. */
const noticeOf = (pieces: Piece[]): string => (pieces.some(({ audience }) => audience !== 'public') ? m.library_paper_not_public() : '');

type Sheet = { title: string; address: string; notice: string; cover: { kicker: string; network: string; count: string } | null };

function press(print: Print, { title, address, notice, cover }: Sheet): Promise<Uint8Array> {
  const { network, pieces } = print;
  const licence = licenceOf(network);
  return printPdf({
    template,
    images: Object.fromEntries(pieces.map((piece) => [`${piece.short}.svg`, Buffer.from(qrSvg(wholeAddress(print, piece)))])),
    data: {
      title,
      network: network.name,
      cover,
      notice,
      date: date(new Date()),
      words: { contents: m.library_paper_contents(), cite: m.library_cite() },
      pieces: pieces.map((piece) => onPaper(print, piece)),
      colophon: colophon({
        address: address.replace(/^https?:\/\//, ''),
        // Somebody may copy what is on this paper only when all of it is open.
        lines: notice ? [notice] : [m.library_paper_licence({ licence: licence.name, address: licence.address })],
      }),
    },
  });
}

const onPaper = (print: Print, piece: Piece) => ({
  title: piece.title,
  kind: print.registry.kind(piece.kind)?.name() ?? '',
  from: piece.collaboration ?? m.library_from_research(),
  example: piece.fictitious ? m.library_paper_example() : '',
  interim: piece.reading.interim ? m.library_paper_interim() : '',
  version: `${versionWords(piece.reading)}, ${date(piece.reading.since)}`,
  blocks: piece.blocks.map((block) => ({ label: blockLabel(block), colour: block.colour })),
  // What is said below in full is not said twice.
  summary: piece.reading.parts.some(({ text }) => text === piece.reading.summary) ? '' : piece.reading.summary,
  parts: piece.reading.parts.filter(({ text }) => text.trim()).map(({ heading, text }) => ({ heading: heading(), text })),
  cite: piece.audience === 'public' ? citation(print, piece) : '',
  qr: `${piece.short}.svg`,
  scan: m.library_paper_scan({ title: piece.title }),
});
