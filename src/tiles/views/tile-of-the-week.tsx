import { m, to } from '#platform/i18n';
import { tilePath } from '../tile';
import type { TileCard } from '../tile-cards';
import { Tile } from './tile';

/** For a home page. */
export function TileOfTheWeek({ tile, network }: { tile: TileCard; network: string }) {
  const { id, text, signed } = tile;
  return (
    <section class="week-tile" aria-labelledby="weektegel">
      <a class="tile-alone" href={to(tilePath(network, tile))} aria-label={signed ? m.tiles_spoken({ text, signed }) : text}>
        <Tile {...{ id, text, signed }} />
      </a>
      <div class="stack-tight">
        <h2 id="weektegel">{m.tiles_week_title()}</h2>
        <p>{m.tiles_week_text()}</p>
        <p>
          <a href={to(`/${network}/tegels`)}>{m.tiles_week_all()}</a>
        </p>
      </div>
    </section>
  );
}
