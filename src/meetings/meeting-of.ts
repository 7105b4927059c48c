import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { type MeetingRow, mayLead, meetingHere } from './meeting-here';
import { meetingPath, meetingsPath } from './paths';

/** The meeting of this address, when who asks may see it. */
export const meetingOf = (c: WebContext): Promise<MeetingRow | undefined> =>
  meetingHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** The same for the pages of who leads it: for others they are not there. */
export async function meetingLed(c: WebContext): Promise<MeetingRow | undefined> {
  const meeting = await meetingOf(c);
  return meeting && mayLead(c.var.viewer, meeting) ? meeting : undefined;
}

type Step = { label: string; href?: string };

export const trailOf = (c: WebContext, ...steps: Step[]): Step[] => [{ label: m.meetings_menu(), href: to(meetingsPath(c.var.network.slug)) }, ...steps];

export const trailIn = (c: WebContext, meeting: { short: string; title: string }, ...steps: Step[]): Step[] =>
  trailOf(c, { label: meeting.title, href: to(meetingPath(c.var.network.slug, meeting)) }, ...steps);
