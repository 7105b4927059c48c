import { m } from '#platform/i18n';
import { colophon, pdfAnswer, printPdf } from '#platform/print';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { tileSvg } from './draw/tile-svg';
import { meetingOf } from './meeting-of';
import template from './sheet.typ?raw';
import { tileBase } from './tile';
import { type TileCard, tileCards, tileHere } from './tile-cards';

/** Ten pages of twelve. */
const mostOnPaper = 120;

/** Tiles to cut out: of a meeting, of the collection, of the whole wall, or one large. Only what this reader may see; nothing is no sheet. */
export async function showSheet(c: WebContext): Promise<Response> {
  const { network } = c.var;
  const { tiles, title, path } = await chosen(c);
  if (!tiles.length) return notFound(c);
  const bytes = await printSheet({ title, network: network.name, address: `${c.var.config.baseUrl}${path}`, tiles });
  return pdfAnswer(c, bytes, tiles.length === 1 ? `tegel-${tiles[0]?.short}` : `tegels-${network.slug}`);
}

type Chosen = { tiles: Pick<TileCard, 'id' | 'short' | 'text' | 'signed'>[]; title: string; path: string };

async function chosen(c: WebContext): Promise<Chosen> {
  const { db, viewer, network } = c.var;
  const query = readQuery(c);
  const wall = `/${network.slug}/tegels`;
  if (query.has('tegel')) {
    const tile = await tileHere(db, viewer, network.id, query.text('tegel'));
    return { tiles: tile && !tile.hidden_at ? [tile] : [], title: m.tiles_kind(), path: tile ? tileBase(network.slug, tile) : wall };
  }
  const meeting = await meetingOf(c, query.text('bijeenkomst'));
  // A meeting that is not there gives no tiles, rather than all of them.
  if (query.has('bijeenkomst') && !meeting) return { tiles: [], title: '', path: wall };
  const kept = query.has('vast');
  const tiles = await tileCards(db, viewer, network.id, { meetingId: meeting?.id, kept, limit: mostOnPaper });
  const title = meeting ? m.tiles_sheet_of({ title: meeting.title }) : kept ? m.tiles_collection() : m.tiles_title();
  return { tiles, title, path: meeting ? `${wall}?bijeenkomst=${meeting.short}` : wall };
}

type Sheet = { title: string; network: string; address: string; tiles: Chosen['tiles'] };

/** One tile fills the width, up to six stand in twos, more in threes: 3 by 4 on a page. Each carries its words for who cannot see it. */
function printSheet({ title, network, address, tiles }: Sheet): Promise<Uint8Array> {
  const pictures = tiles.map((tile, nth) => ({
    name: `${nth}.svg`,
    alt: tile.signed ? m.tiles_spoken({ text: tile.text, signed: tile.signed }) : tile.text,
    tile,
  }));
  return printPdf({
    template,
    data: {
      title,
      network,
      columns: tiles.length === 1 ? 1 : tiles.length <= 6 ? 2 : 3,
      tiles: pictures.map(({ name, alt }) => ({ name, alt })),
      colophon: colophon({ address }),
    },
    images: Object.fromEntries(pictures.map(({ name, tile }) => [name, Buffer.from(tileSvg({ id: tile.id, text: tile.text, signed: tile.signed }))])),
  });
}
