import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { meetingOf, trailOf } from './meeting-of';
import { meetingsPast, meetingsToCome, pastPage } from './meeting-lists';
import { mayPlan } from './plan-meeting';
import { showMeeting } from './show-meeting';
import { MeetingsPage } from './views/meetings-page';

export const listRoutes = routes()
  .get('/bijeenkomsten', async (c) => {
    const { db, viewer, network } = c.var;
    const nth = Math.min(Math.max(Number.parseInt(readQuery(c).text('pagina'), 10) || 1, 1), 10_000);
    const [coming, past] = await Promise.all([nth === 1 ? meetingsToCome(db, viewer, network.id) : [], meetingsPast(db, viewer, network.id, nth)]);
    const props = { network, coming, past: past.slice(0, pastPage), here: nth, more: past.length > pastPage, mayPlan: mayPlan(viewer, network.id) };
    const title = m.meetings_title();
    return page(c, { title, description: m.meetings_lead({ network: network.name }), wide: true, trail: trailOf(c) }, <MeetingsPage {...props} />);
  })

  .get('/bijeenkomsten/:short', async (c) => {
    const meeting = await meetingOf(c);
    return meeting ? showMeeting(c, meeting) : notFound(c);
  });
