import { isId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound } from '#platform/web/page';
import { readForm, typedOf } from '#platform/web/typed';
import type { Refusal } from '#platform/result';
import { cancelMeeting, uncancelMeeting } from './cancel-meeting';
import { chooseItem, leaveItem } from './choose-item';
import { meetingOf, meetingLed } from './meeting-of';
import type { MeetingRow } from './meeting-here';
import { meetingPath } from './paths';
import { showChange } from './plan-routes';
import { type MeetingRefusal, problemOf } from './refusal-words';
import { showMeeting } from './show-meeting';
import { signUp, withdraw } from './sign-up';
import { postOf } from './write-letters';

const longestReason = 1000;

/** The buttons on the page of a meeting. */
export const deedRoutes = routes()
  // An address that somebody sends on, or comes back to after signing in: the page with the button.
  .get('/bijeenkomsten/:short/aanmelding', async (c) => {
    const meeting = await meetingOf(c);
    return meeting ? redirect(c, meetingPath(c.var.network.slug, meeting)) : notFound(c);
  })

  .post('/bijeenkomsten/:short/aanmelding', async (c) => {
    const meeting = await meetingOf(c);
    if (!meeting) return notFound(c);
    const done = await signUp(c.var.db, c.var.viewer, meeting.id, postOf(c));
    if (!done.ok) return refused(c, meeting, done);
    return redirect(c, meetingPath(c.var.network.slug, meeting), done.value.seated ? 'meetings_flash_seat' : 'meetings_flash_waiting');
  })

  .post('/bijeenkomsten/:short/afmelding', async (c) => {
    const meeting = await meetingOf(c);
    if (!meeting) return notFound(c);
    const done = await withdraw(c.var.db, c.var.viewer, meeting.id, postOf(c));
    return done.ok ? redirect(c, meetingPath(c.var.network.slug, meeting), 'meetings_flash_withdrawn') : refused(c, meeting, done);
  })

  .post('/bijeenkomsten/:short/keuze', async (c) => {
    const meeting = await meetingOf(c);
    const typed = await readForm(c);
    const itemId = typed.text('onderdeel');
    if (!meeting || !isId(itemId)) return notFound(c);
    const leaves = typed.has('weg');
    const done = await (leaves ? leaveItem : chooseItem)(c.var.db, c.var.viewer, { meetingId: meeting.id, itemId });
    if (!done.ok) return refused(c, meeting, done);
    return redirect(c, `${meetingPath(c.var.network.slug, meeting)}#programma`, leaves ? 'meetings_flash_item_left' : 'meetings_flash_item_chosen');
  })

  .post('/bijeenkomsten/:short/afgelasting', async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const typed = await readForm(c);
    const reason = typed.text('reden');
    const again = (text: string) => showChange(c, meeting, { typed: typedOf([['reden', reason]]), problems: [{ field: 'reden', text }] });
    if (reason.length > longestReason) return again(m.platform_too_long({ max: String(longestReason) }));
    const done = await cancelMeeting(c.var.db, c.var.viewer, { meetingId: meeting.id, reason }, postOf(c));
    if (done.ok) return redirect(c, meetingPath(c.var.network.slug, meeting), 'meetings_flash_cancelled');
    return done.reason === 'gone' ? notFound(c) : again(problemOf(done).text);
  })

  .post('/bijeenkomsten/:short/doorgaan', async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const done = await uncancelMeeting(c.var.db, c.var.viewer, meeting.id, postOf(c));
    return done.ok ? redirect(c, meetingPath(c.var.network.slug, meeting), 'meetings_flash_uncancelled') : refused(c, meeting, done);
  });

const refused = (c: WebContext, meeting: MeetingRow, refusal: Refusal<MeetingRefusal>): Promise<Response> =>
  refusal.reason === 'gone' ? notFound(c) : showMeeting(c, meeting, problemOf(refusal).text);
