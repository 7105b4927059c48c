import { type MeetingRow, mayLead, meetingHere } from '#meetings/index';
import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';

export const meetingOf = (c: WebContext): Promise<MeetingRow | undefined> =>
  meetingHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The meeting of this address, for who leads it. For anybody else these pages are not there. */
export async function meetingLed(c: WebContext): Promise<MeetingRow | undefined> {
  const meeting = await meetingOf(c);
  return meeting && mayLead(c.var.viewer, meeting) ? meeting : undefined;
}

/** Where a meeting's own pages stand, without the language prefix. */
export const meetingPath = (network: string, meeting: { short: string }, part = ''): string =>
  `/${network}/bijeenkomsten/${meeting.short}${part && `/${part}`}`;

export const meetingTrail = (c: WebContext, meeting: { short: string; title: string }, title: string) => [
  { label: m.harvest_trail_meetings(), href: to(`/${c.var.network.slug}/bijeenkomsten`) },
  { label: meeting.title, href: to(meetingPath(c.var.network.slug, meeting)) },
  { label: title },
];
