import { entryPanel } from '#entries/index';
import { trail } from '#network/index';
import { shortOf } from '#platform/id';
import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { flashCookie, redirect } from '#platform/web/flash';
import { getCookie } from 'hono/cookie';
import { chooseForWeek, keepTile, mayKeep, unkeepTile } from './keep-tile';
import { pictureWidth, tileBase, tilePath } from './tile';
import { tileHere } from './tile-cards';
import { TilePage } from './views/tile-page';

export const tileOf = (c: WebContext) => tileHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The page of one tile: one address answers, with other words or without it leads there. */
export async function showTile(c: WebContext): Promise<Response> {
  const { db, viewer, network, registry, config } = c.var;
  const tile = await tileOf(c);
  if (!tile) return notFound(c);
  const canonical = tilePath(network.slug, tile);
  if (c.req.path !== canonical) return redirect(c, canonical, getCookie(c, flashCookie) as Parameters<typeof redirect>[2]);
  const panel = await entryPanel(db, viewer, tile);
  const address = `${config.baseUrl}${tileBase(network.slug, tile)}`;
  const open = tile.audience === 'public' && !tile.hidden_at;
  const share = open ? { address, picture: `${address}/tegel.png`, alt: tile.text, pixels: pictureWidth } : undefined;
  return page(
    c,
    { title: tile.text, description: m.tiles_kind(), share, trail: trail(c, [m.tiles_title(), 'tegels'], [shorten(tile.text, 60)]), wide: true },
    <TilePage {...{ tile, panel, viewer, registry }} network={network.slug} address={address} mayKeep={mayKeep(viewer, network.id)} />,
  );
}

const deeds = {
  vast: { deed: keepTile, flash: 'tiles_flash_kept' },
  los: { deed: unkeepTile, flash: 'tiles_flash_unkept' },
  week: { deed: chooseForWeek, flash: 'tiles_flash_chosen' },
} as const;

/** What a coordinator does to a tile, each a form that is one button. Absent and forbidden look alike. */
export const keepHere =
  (name: keyof typeof deeds) =>
  async (c: WebContext): Promise<Response> => {
    const { db, viewer, network } = c.var;
    const tile = await tileOf(c);
    if (!tile) return notFound(c);
    const done = await deeds[name].deed(db, viewer, tile.id);
    return done.ok ? redirect(c, tilePath(network.slug, tile), deeds[name].flash) : notFound(c);
  };
