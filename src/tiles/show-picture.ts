import { outlineOf, pngOf } from '#platform/picture';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { createHash } from 'node:crypto';
import { tileSvg } from './draw/tile-svg';
import { tileOf } from './show-tile';
import { pictureWidth } from './tile';

/**
 * A tile as a file, for who may see the tile. It may be kept but is asked for anew each time, so that what was taken back is gone at once;
 * only what is public may be kept for others too.
 */
export const showPicture =
  (kind: 'svg' | 'png') =>
  async (c: WebContext): Promise<Response> => {
    const tile = await tileOf(c);
    if (!tile || tile.hidden_at) return notFound(c);
    const svg = tileSvg({ id: tile.id, text: tile.text, signed: tile.signed }, { onWall: kind === 'png' });
    const etag = `"${createHash('sha256').update(`${kind} ${pictureWidth} ${svg}`).digest('base64url').slice(0, 22)}"`;
    const headers = { etag, 'cache-control': `${tile.audience === 'public' ? 'public' : 'private'}, no-cache`, vary: 'Cookie' };
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
    if (kind === 'svg') return c.body(await outlineOf(svg), 200, { ...headers, 'content-type': 'image/svg+xml; charset=UTF-8' });
    return c.body(new Uint8Array(await pngOf(svg, { width: pictureWidth })), 200, { ...headers, 'content-type': 'image/png' });
  };
