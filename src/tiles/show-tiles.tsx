import { may } from '#entries/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { nthPage } from '#network/index';
import { readQuery } from '#platform/web/typed';
import { meetingOf } from './meeting-of';
import { meetingsWithTiles, tileCards } from './tile-cards';
import { WallPage } from './views/wall-page';

/** A wall that is still light on a phone; more stands on a next page. */
const onAWall = 60;

/** The wall of a network. `?bijeenkomst=`, `?vast=ja` and `?als=lijst` say which tiles and how; what makes no sense is left out. */
export async function showTiles(c: WebContext): Promise<Response> {
  const { db, viewer, network } = c.var;
  const query = readQuery(c);
  const here = nthPage(query);
  const meeting = await meetingOf(c, query.text('bijeenkomst'));
  const kept = query.has('vast');
  const [tiles, meetings] = await Promise.all([
    tileCards(db, viewer, network.id, { meetingId: meeting?.id, kept, limit: onAWall + 1, offset: (here - 1) * onAWall }),
    meetingsWithTiles(db, viewer, network.id),
  ]);
  return page(
    c,
    { title: m.tiles_title(), wide: true },
    <WallPage
      network={network}
      tiles={tiles.slice(0, onAWall)}
      more={tiles.length > onAWall}
      page={here}
      filter={{ meeting, kept }}
      meetings={meetings}
      asList={query.text('als') === 'lijst'}
      mayMake={may(viewer, 'ask', { network: network.id })}
    />,
  );
}
