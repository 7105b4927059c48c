import { m, to } from '#platform/i18n';
import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { TileWords } from '../draw/compose';
import { tileInPage } from '../draw/tile-svg';
import { tilePath } from '../tile';

/** A saying as a tile, also one that is no entry (yet): any id gives it its drawing. Silent: say the words beside it. */
export const Tile = (words: TileWords): HtmlEscapedString => raw(tileInPage(words)) as HtmlEscapedString;

export type TileOnWallProps = { id: string; text: string; signed?: string; href?: string; landing?: boolean; domId?: string };

// On a narrow screen two tiles stand side by side; one with many words takes the room of both.
const long = 64;

/** One place on the wall. `landing` lets it come down on it, once, for a wall that fills while people look. */
export function TileOnWall({ id, text, signed, href, landing, domId }: TileOnWallProps) {
  const spoken = signed ? m.tiles_spoken({ text, signed }) : text;
  const drawn = <Tile {...{ id, text, signed }} />;
  return (
    <li id={domId} class={`${text.length > long ? 'tile-long' : 'tile-short'}${landing ? ' tile-landing' : ''}`}>
      {href ? (
        <a href={href} aria-label={spoken}>
          {drawn}
        </a>
      ) : (
        <div role="img" aria-label={spoken}>
          {drawn}
        </div>
      )}
    </li>
  );
}

type Wall = { tiles: { id: string; short?: string; title?: string; text: string; signed?: string }[]; network?: string; id?: string };

/** Tiles laid on a wall, in the order given; bare tiles fill the last row. `network` makes each a link to its own page. */
export function TileWall({ tiles, network, id }: Wall) {
  return (
    <div class="tile-hall">
      <ul class="tile-wall" id={id}>
        {tiles.map((tile) => (
          <TileOnWall
            {...{ id: tile.id, text: tile.text, signed: tile.signed }}
            href={network && tile.short ? to(tilePath(network, { short: tile.short, title: tile.title ?? tile.text })) : undefined}
          />
        ))}
        {bare(tiles).map((widths) => (
          <li class={`tile-bare ${widths}`} aria-hidden="true" />
        ))}
      </ul>
    </div>
  );
}

/** How many bare tiles fill the last row depends on how many stand in a row: each says in which widths it is needed. */
function bare(tiles: Wall['tiles']): string[] {
  const short = tiles.filter(({ text }) => text.length <= long).length;
  const needed = { 2: short % 2, 3: (3 - (tiles.length % 3)) % 3, 4: (4 - (tiles.length % 4)) % 4 };
  return [0, 1, 2].map((nth) => ([2, 3, 4] as const).flatMap((row) => (needed[row] > nth ? `tile-bare-${row}` : [])).join(' ')).filter(Boolean);
}
