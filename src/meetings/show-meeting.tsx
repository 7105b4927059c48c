import { entryPanel } from '#entries/index';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { asEntry } from './change-meeting';
import { trailIn } from './meeting-of';
import { type MeetingRow, mayLead } from './meeting-here';
import { meetingFacts } from './meeting-page';
import { programme } from './programme';
import { MeetingPage } from './views/meeting-page';

/** The page of a meeting; with why the last button could not be done. */
export async function showMeeting(c: WebContext, meeting: MeetingRow, refused?: string): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const leads = mayLead(viewer, meeting);
  const [facts, items, panel] = await Promise.all([
    meetingFacts(db, viewer, meeting.id),
    programme(db, viewer, meeting.id),
    entryPanel(db, viewer, asEntry(meeting), viewer.coordinated.includes(network.id)),
  ]);
  return page(
    c,
    { title: shorten(meeting.title, 120), wide: true, trail: trailIn(c, meeting), status: refused ? 422 : 200 },
    <MeetingPage {...{ meeting, facts, items, panel, network, viewer, registry, leads, refused }} member={viewer.memberOf.includes(network.id)} />,
  );
}
