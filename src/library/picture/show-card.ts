import { outsider } from '#entries/index';
import { shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import { pngOf } from '#platform/picture';
import type { WebContext } from '#platform/web/env';
import { createHash } from 'node:crypto';
import { absent } from '../absent';
import { type Piece, pieces } from '../piece';
import { cardSvg, cardWidth } from './card-svg';

/**
 * The picture that stands where a piece's address is passed on: the same for everybody, so only of what is public. It may be kept but is
 * asked for anew each time, so that what was taken back is gone at once.
 */
export async function showCard(c: WebContext): Promise<Response> {
  const { db, network, registry } = c.var;
  const short = shortOf(c.req.param('short') ?? '');
  const [piece] = await pieces(db, { viewer: outsider, networkId: network.id, registry }, [short]);
  if (!piece) return absent(c, short);
  const svg = cardSvg(cardWords(piece, { kind: registry.kind(piece.kind)?.name() ?? '', network: network.name }));
  const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'public, no-cache' };
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(await pngOf(svg, { width: cardWidth })), 200, { ...headers, 'content-type': 'image/png' });
}

const cardWords = (piece: Piece, { kind, network }: { kind: string; network: string }) => ({
  title: piece.title,
  kind,
  from: piece.collaboration ?? m.library_from_research(),
  network,
  mark: [piece.reading.interim && m.library_interim(), piece.fictitious && m.library_example()].filter(Boolean).join(' · '),
  colours: piece.blocks.map(({ colour }) => colour),
});
