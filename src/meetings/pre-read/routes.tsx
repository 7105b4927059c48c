import { addressOf } from '#entries/index';
import { m, to } from '#platform/i18n';
import { colophon, pdfAnswer, printPdf } from '#platform/print';
import { slug } from '#platform/text';
import { routes, type WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { meetingOf, trailIn } from '../meeting-of';
import { meetingPath } from '../paths';
import template from './pre-read.typ?raw';
import { preRead } from './pre-read';
import { printed } from './printed';
import { PreReadPage } from './views/pre-read-page';

/** What everybody did since the last meeting, to read before this one: on screen and on paper, for who may see the meeting. */
export const preReadRoutes = routes().get('/bijeenkomsten/:short/vooraf', showPreRead).get('/bijeenkomsten/:short/vooraf.pdf', printPreRead);

async function showPreRead(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const { db, viewer, network, registry } = c.var;
  const base = to(meetingPath(network.slug, meeting));
  return page(
    c,
    { title: m.meetings_before_title(), trail: trailIn(c, meeting, { label: m.meetings_before_title() }) },
    <PreReadPage
      {...{ meeting, registry }}
      read={await preRead(db, viewer, meeting)}
      network={network.slug}
      printed={`${base}/vooraf.pdf`}
      addressOf={(entry) => to(addressOf(registry, network.slug, { ...entry, words: slug(entry.title) }))}
    />,
  );
}

async function printPreRead(c: WebContext): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const { db, viewer, network, config, registry } = c.var;
  const address = `${config.baseUrl}${to(meetingPath(network.slug, meeting))}/vooraf`.replace(/^https?:\/\//, '');
  const data = printed(await preRead(db, viewer, meeting), meeting, { network: network.name, registry });
  const bytes = await printPdf({ template, data: { ...data, colophon: colophon({ address, lines: [m.meetings_before_yours(), m.meetings_before_seen()] }) } });
  return pdfAnswer(c, bytes, `vooraf-${slug(meeting.title)}`);
}
