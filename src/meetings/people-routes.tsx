import { isId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { readForm } from '#platform/web/typed';
import { attendance, tickPresent } from './attendance';
import { meetingLed, trailIn } from './meeting-of';
import { askToInvite, inviteBatches } from './invite';
import type { MeetingRow } from './meeting-here';
import { guests, invitedSoFar } from './meeting-page';
import { meetingPath } from './paths';
import { problemOf } from './refusal-words';
import { PeoplePage } from './views/people-page';
import { postOf } from './write-letters';

/** Who comes and who came, for who leads the meeting. */
export const peopleRoutes = routes()
  .get('/bijeenkomsten/:short/mensen', async (c) => {
    const meeting = await meetingLed(c);
    return meeting ? showPeople(c, meeting) : notFound(c);
  })

  .post('/bijeenkomsten/:short/mensen', async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const typed = await readForm(c);
    const ids = (name: string) => typed.all(name).filter(isId).slice(0, 2000);
    const done = await tickPresent(c.var.db, c.var.viewer, meeting.id, { showed: ids('getoond'), present: ids('was_er') });
    return done.ok ? redirect(c, pathOf(c, meeting), 'meetings_flash_present') : notFound(c);
  })

  .post('/bijeenkomsten/:short/uitnodigingen', async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const asked = await askToInvite(c.var.db, c.var.viewer, meeting.id);
    if (!asked.ok) return asked.reason === 'gone' ? notFound(c) : showPeople(c, meeting, problemOf(asked).text);
    // A first batch goes at once, so that the page that comes back shows it happening; the rest goes by itself.
    await inviteBatches(c.var.db, postOf(c), 1);
    return redirect(c, pathOf(c, meeting), 'meetings_flash_invited');
  });

const pathOf = (c: WebContext, meeting: MeetingRow): string => `${meetingPath(c.var.network.slug, meeting)}/mensen`;

async function showPeople(c: WebContext, meeting: MeetingRow, refused?: string): Promise<Response> {
  const { db, network } = c.var;
  const [people, invited, counts] = await Promise.all([guests(db, meeting.id), invitedSoFar(db, meeting.id), attendance(db, meeting.id)]);
  const title = m.meetings_people_title({ title: meeting.title });
  return page(
    c,
    { title, trail: trailIn(c, meeting, { label: m.meetings_tab_people() }), status: refused ? 422 : 200 },
    <PeoplePage {...{ meeting, people, invited, counts, refused }} action={to(pathOf(c, meeting))} network={network.slug} />,
  );
}
