import { shortOf } from '#platform/id';
import { inLocale, m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { createHash } from 'node:crypto';
import { calendarMeeting, ownMeetings } from './calendar-meeting';
import { calendarText } from './calendar-text';
import { feedOf, feedReader, makeFeed, stopFeed } from './feed';
import { FeedPage } from './views/feed-page';

const ownPath = '/mijn/agenda';

/** `network`: one meeting as a file. `site`: the feed of one person at its secret address, and the page on which they keep it. */
export const calendarRoutes = {
  network: routes().get('/bijeenkomsten/:short/agenda.ics', oneMeeting),
  site: routes().get('/agenda/:token', ownFeed).get(ownPath, showFeed).post(ownPath, newFeed).post(`${ownPath}/intrekking`, endFeed),
};

async function oneMeeting(c: WebContext): Promise<Response> {
  const { db, viewer, network, config } = c.var;
  const meeting = await calendarMeeting(db, viewer, network.id, shortOf(c.req.param('short') ?? ''));
  if (!meeting) return notFound(c);
  const text = calendarText([meeting], config, { name: network.name, personal: false });
  c.header('content-disposition', `attachment; filename="${slug(meeting.title) || 'agenda'}.ics"`);
  return calendarAnswer(c, text, 'private, no-cache');
}

/** Calendars ask often: what did not change is not sent again. Absent from every log: the address names nobody but opens everything. */
async function ownFeed(c: WebContext): Promise<Response> {
  const reader = await feedReader(c.var.db, (c.req.param('token') ?? '').replace(/\.ics$/, ''));
  if (!reader) return notFound(c);
  const meetings = await ownMeetings(c.var.db, reader.viewer);
  const text = inLocale(reader.language, () => calendarText(meetings, c.var.config, { name: m.meetings_calendar_name(), personal: true }));
  return calendarAnswer(c, text, 'private, max-age=300');
}

function calendarAnswer(c: WebContext, text: string, caching: string): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  c.header('cache-control', caching);
  c.header('etag', tag);
  const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) return c.body(null, 304);
  return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8; method=PUBLISH' });
}

const signInFirst = (c: WebContext) => redirect(c, `/aanmelden?naar=${encodeURIComponent(to(ownPath))}`);

async function showFeed(c: WebContext): Promise<Response> {
  const { db, viewer, config } = c.var;
  if (!viewer.personId) return signInFirst(c);
  const feed = await feedOf(db, viewer, config.secret);
  const address = feed?.token && `${config.baseUrl}/agenda/${feed.token}.ics`;
  return page(
    c,
    { title: m.meetings_calendar_title(), trail: [{ label: m.meetings_calendar_title() }] },
    <FeedPage made={feed !== undefined} address={address} />,
  );
}

async function newFeed(c: WebContext): Promise<Response> {
  const made = await makeFeed(c.var.db, c.var.viewer, c.var.config.secret);
  return made.ok ? redirect(c, ownPath) : signInFirst(c);
}

async function endFeed(c: WebContext): Promise<Response> {
  if (!c.var.viewer.personId) return signInFirst(c);
  await stopFeed(c.var.db, c.var.viewer);
  return redirect(c, ownPath);
}
