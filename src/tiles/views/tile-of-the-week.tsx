import { m, to } from '#platform/i18n';
import { tilePath } from '../tile';
import type { TileCard } from '../tile-cards';
import { Tile } from './tile';

/** For a home page. */
export function TileOfTheWeek({ tile, network }: { tile: TileCard; network: string }) {
  const { id, text, signed } = tile;
  return (
    <section class="stack week-tile" aria-labelledby="weektegel">
      <h2 id="weektegel">{m.tiles_week_title()}</h2>
      <a class="tile-alone tile-small" href={to(tilePath(network, tile))} aria-label={signed ? m.tiles_spoken({ text, signed }) : text}>
        <Tile {...{ id, text, signed }} />
      </a>
      <p>
        <a href={to(`/${network}/tegels`)}>{m.tiles_week_all()}</a>
      </p>
    </section>
  );
}
