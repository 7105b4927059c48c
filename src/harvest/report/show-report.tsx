import { entryPanel } from '#entries/index';
import { mayLead, meetingPath } from '#meetings/index';
import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { flashCookie, redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { getCookie } from 'hono/cookie';
import { living } from './living';
import { type ReportHere, reportHere } from './report-here';
import { ReportPage } from './views/report-page';

export const reportOf = (c: WebContext): Promise<ReportHere | undefined> =>
  reportHere(c.var.db, c.var.viewer, c.var.network.id, shortOf(c.req.param('short') ?? ''));

/** Where a report lives, without the language prefix. */
export const reportPath = (network: string, report: { short: string; title: string }): string => `/${network}/verslagen/${report.short}-${slug(report.title)}`;

/** The published report; an address with other words leads to this one. */
export async function showReport(c: WebContext): Promise<Response> {
  const report = await reportOf(c);
  if (!report) return notFound(c);
  const { db, viewer, network, registry } = c.var;
  const canonical = reportPath(network.slug, report);
  if (c.req.path !== canonical) return redirect(c, canonical, getCookie(c, flashCookie) as Parameters<typeof redirect>[2]);
  const place = { id: report.meeting_id, network_id: report.network_id };
  const leads = mayLead(viewer, report);
  const [alive, panel] = await Promise.all([living(db, viewer, place, { rung: report.audience }), entryPanel(db, viewer, report, leads)]);
  return page(
    c,
    { title: report.title, trail: trailOf(c, report) },
    <ReportPage
      {...{ report, panel, viewer, registry }}
      shown={{ living: alive, network: network.slug, short: report.meeting_short, names: viewer.memberOf.includes(network.id) }}
      pdf={`/${network.slug}/verslagen/${report.short}/verslag.pdf`}
      edit={leads ? meetingPath(network.slug, { short: report.meeting_short }, 'verslag') : undefined}
    />,
  );
}

const trailOf = (c: WebContext, report: ReportHere) => [
  { label: m.meetings_menu(), href: to(`/${c.var.network.slug}/bijeenkomsten`) },
  ...(report.meeting_seen ? [{ label: report.meeting_title, href: to(meetingPath(c.var.network.slug, { short: report.meeting_short })) }] : []),
  { label: m.harvest_report() },
];
