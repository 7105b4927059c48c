import { newId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { changeMeeting } from './change-meeting';
import { meetingLed, trailIn, trailOf } from './meeting-of';
import { leadersByName, leadersOf } from './leaders';
import { type MeetingTyped, meetingForm, timesOf, typedFrom } from './meeting-form';
import type { MeetingRow } from './meeting-here';
import { meetingPath, meetingsPath } from './paths';
import { type MeetingSaid, mayPlan, meetingAudiences, planMeeting } from './plan-meeting';
import { problemOf } from './refusal-words';
import { seatsTaken } from './seats';
import { ChangeMeetingPage } from './views/change-meeting-page';
import { MeetingFormPage } from './views/meeting-form-page';
import { postOf } from './write-letters';

export const planRoutes = routes()
  .get('/bijeenkomsten/nieuw', (c) =>
    showNew(
      c,
      typedOf([
        ['id', newId()],
        ['van', '13:00'],
        ['tot', '17:00'],
      ]),
    ),
  )

  .post('/bijeenkomsten/nieuw', async (c) => {
    const { db, viewer, network } = c.var;
    if (!mayPlan(viewer, network.id)) return forbidden(c);
    const typed = await readForm(c);
    const said = await read(c, typed);
    if (!said.ok) return showNew(c, typed, said.problems);
    const { id, doelgroep } = said.typed;
    const planned = await planMeeting(db, viewer, { ...said.value, id, networkId: network.id, audience: doelgroep }, postOf(c));
    if (planned.ok) return redirect(c, meetingPath(network.slug, planned.value), 'meetings_flash_planned');
    return showNew(c, typed, [problemOf(planned)]);
  })

  .get('/bijeenkomsten/:short/wijziging', async (c) => {
    const meeting = await meetingLed(c);
    return meeting ? showChange(c, meeting) : notFound(c);
  })

  .post('/bijeenkomsten/:short/wijziging', async (c) => {
    const { db, viewer, network } = c.var;
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const typed = await readForm(c);
    const said = await read(c, typed);
    if (!said.ok) return showChange(c, meeting, { typed, problems: said.problems });
    const changed = await changeMeeting(db, viewer, { ...said.value, meetingId: meeting.id, version: said.typed.versie }, postOf(c));
    if (changed.ok) return redirect(c, meetingPath(network.slug, meeting), 'meetings_flash_changed');
    if (changed.reason === 'gone') return notFound(c);
    if (changed.reason !== 'below_seated') return showChange(c, meeting, { typed, problems: [problemOf(changed)], stale: changed.reason === 'stale' });
    const text = m.meetings_below_seated_text({ count: await seatsTaken(db, meeting.id) });
    return showChange(c, meeting, { typed, problems: [{ field: 'plaatsen', text }] });
  });

function showNew(c: WebContext, typed: Typed, problems: Problem[] = []): Response | Promise<Response> {
  const { viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.var.shell.path)}`);
  if (!mayPlan(viewer, network.id)) return forbidden(c);
  const title = m.meetings_new_title();
  return page(
    c,
    { title, trail: trailOf(c, { label: title }), status: problems.length ? 422 : 200 },
    <MeetingFormPage
      {...{ title, typed, problems }}
      lead={m.meetings_new_lead()}
      action={`${meetingsPath(network.slug)}/nieuw`}
      hidden={{ id: typed.text('id') }}
      submit={m.meetings_plan()}
      audiences={meetingAudiences(viewer, network.id)}
    />,
  );
}

type Again = { typed: Typed; problems: Problem[]; stale?: boolean };

export async function showChange(c: WebContext, meeting: MeetingRow, again?: Again): Promise<Response> {
  const { db, network } = c.var;
  const stands = typedFrom(meeting, await leadersOf(db, meeting.id));
  return page(
    c,
    { title: m.meetings_change_title({ title: meeting.title }), trail: trailIn(c, meeting, { label: m.platform_change() }), status: again ? 422 : 200 },
    <ChangeMeetingPage
      {...{ meeting, stands }}
      typed={again?.typed ?? stands}
      problems={again?.problems ?? []}
      stale={again?.stale ?? false}
      network={network.slug}
    />,
  );
}

type Read = { ok: true; typed: MeetingTyped; value: MeetingSaid } | { ok: false; problems: Problem[] };

/** The form as a meeting: the clock read, the names found. */
async function read(c: WebContext, typed: Typed): Promise<Read> {
  const checked = check(meetingForm, typed);
  if (!checked.ok) return checked;
  const said = checked.value;
  const times = timesOf(said);
  const leaders = await leadersByName(c.var.db, c.var.network.id, said.leiding);
  const problems = times.ok ? [] : times.problems;
  if (leaders.unknown.length) problems.push({ field: 'leiding', text: m.meetings_problem_unknown_leader({ name: leaders.unknown[0] ?? '' }) });
  else if (leaders.double.length) problems.push({ field: 'leiding', text: m.meetings_problem_double_leader({ name: leaders.double[0] ?? '' }) });
  if (!times.ok || problems.length) return { ok: false, problems };
  const value = { ...times.value, title: said.titel, place: said.plaats, link: said.link, purpose: said.doel, capacity: said.plaatsen, leaders: leaders.ids };
  return { ok: true, typed: said, value };
}
