import { mayLead, meetingById } from '#meetings/index';
import { m, to } from '#platform/i18n';
import { answer } from '#platform/web/answer';
import { routes, type WebContext } from '#platform/web/env';
import { reachable } from '#platform/web/reachable';
import { readRoomCode } from './code';
import { contributionsOf } from './contributions-of';
import { inputsOf } from './inputs-of';
import { deskPath, hallPath } from './paths';
import { roomHere } from './room-here';
import { type RoomNow, roomByCode } from './room-now';
import { ScreenPage } from './views/screen-page';

export const screenRoutes = routes();

/** What hangs on the wall. For whoever leads, also before they joined and after it is over; else for who is in. */
screenRoutes.get('/meedoen/:code/scherm', async (c) => {
  const led = await ledHere(c);
  if (led) return screen(c, led, to(deskPath(led, 'stroom?beeld=muur')));
  const here = await roomHere(c);
  if (here instanceof Response) return here;
  return here.device ? screen(c, here.now, to(hallPath(here.now, 'stroom?beeld=muur'))) : c.redirect(to(hallPath(here.now)), 303);
});

async function ledHere(c: WebContext): Promise<RoomNow | undefined> {
  const code = c.var.viewer.personId ? readRoomCode(c.req.param('code') ?? '') : undefined;
  const now = code && (await roomByCode(c.var.db, code));
  const meeting = now && (await meetingById(c.var.db, c.var.viewer, now.meeting_id));
  return now && meeting && mayLead(c.var.viewer, meeting) ? now : undefined;
}

async function screen(c: WebContext, now: RoomNow, stream: string): Promise<Response> {
  const [inputs, contributions] = await Promise.all([inputsOf(c.var.db, now.meeting_id), contributionsOf(c.var.db, { meetingId: now.meeting_id, most: 60 })]);
  const address = reachable(c);
  return answer(
    c,
    <ScreenPage shell={c.var.shell} title={m.room_screen_title({ meeting: now.meeting })} {...{ now, inputs, contributions, stream, address }} />,
    200,
  );
}
