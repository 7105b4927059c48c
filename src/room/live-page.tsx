import { to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import type { Problem } from '#platform/web/views/index';
import { contributionsOf } from './contributions-of';
import { inputsOf } from './inputs-of';
import { mineOf } from './mine-of';
import type { Device } from './device';
import type { Here } from './room-here';
import { LivePage } from './views/live-page';
import type { Mine } from './views/own-corner';

/** The page of a phone in the room. `again` is what was refused, with all that was typed. */
export async function livePage(
  c: WebContext,
  { now, device }: { now: Here['now']; device: Device },
  again?: Mine['again'],
  problem?: Problem,
): Promise<Response> {
  const [inputs, contributions] = await Promise.all([inputsOf(c.var.db, now.meeting_id), contributionsOf(c.var.db, { meetingId: now.meeting_id, most: 100 })]);
  const mine = await mineOf(c.var.db, device, inputs);
  return page(
    c,
    { sheet: 'room', title: now.meeting, status: again || problem ? 422 : 200 },
    <LivePage {...{ now, inputs, contributions, problem }} mine={{ ...mine, again }} stream={to(`/meedoen/${now.code}/stroom`)} />,
  );
}
