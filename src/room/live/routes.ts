import { meetingLed } from '#meetings/index';
import { locale } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { readRoomCode } from '../code';
import { deviceHere } from '../device';
import { roomByCode, roomNow, type RoomNow } from '../room-now';
import type { Face } from '../shown-on';
import { openScreen } from './screens';

/**
 * The streams of the room: what changed after the number that a page was drawn at (`na`), or after the last event a browser had. Whoever
 * may see the page may have its stream; to anybody else there is none.
 */
export const hallStream = routes().get('/meedoen/:code/stroom', async (c) => {
  const code = readRoomCode(c.req.param('code'));
  const now = code && (await roomByCode(c.var.db, code));
  if (!now || now.expired || !(await deviceHere(c, now.meeting_id))) return notFound(c);
  return streamOf(c, now, c.req.query('beeld') === 'muur' ? 'screen' : 'hall');
});

export const deskStream = routes().get('/bijeenkomsten/:short/regie/stroom', async (c) => {
  const meeting = await meetingLed(c);
  if (!meeting) return notFound(c);
  const now = await roomNow(c.var.db, meeting.id);
  if (!now || now.expired) return notFound(c);
  return streamOf(c, now, c.req.query('beeld') === 'muur' ? 'screen' : 'desk');
});

function streamOf(c: WebContext, now: RoomNow, face: Face): Response | Promise<Response> {
  // Only asking whether it is there opens nothing.
  if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream; charset=UTF-8' });
  const had = Number(c.req.header('last-event-id') ?? c.req.query('na'));
  // A number that is not there yet would wait for ever: after a copy was put back, for example.
  const at = Number.isSafeInteger(had) && had >= 0 && had <= now.last_number ? had : 0;
  return openScreen(c, now.meeting_id, { face, locale: locale(), at });
}
