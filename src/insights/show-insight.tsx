import { attachmentsOf } from '#attachments/index';
import { entryPanel } from '#entries/index';
import { absent, shelfOf } from '#library/index';
import { trail } from '#network/index';
import { m } from '#platform/i18n';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { flashCookie, redirect } from '#platform/web/flash';
import { getCookie } from 'hono/cookie';
import { answersFrom, answersOf } from './answers/index';
import { insightOf, shortHere, trailTo } from './asked-insight';
import { addressesOf } from './bottlenecks/addresses';
import { evidenceOf } from './evidence/index';
import { insightPath } from './insight-path';
import { maySteerInsight } from './insight-to-steer';
import { InsightPage, VersionPage } from './views/insight-page';

/** With or without its words, or with words of an earlier title: one address answers, the others lead to it. */
export async function showInsight(c: WebContext): Promise<Response> {
  const insight = await insightOf(c);
  if (!insight) return absent(c, shortHere(c));
  const canonical = insightPath(c.var.network.slug, insight);
  if (c.req.path !== canonical) return redirect(c, canonical, getCookie(c, flashCookie) as Parameters<typeof redirect>[2]);
  const { db, viewer, network, registry } = c.var;
  const [panel, addresses, files, shelf, said, evidence] = await Promise.all([
    entryPanel(db, viewer, insight, insight.own),
    insight.kind === 'bottleneck' ? addressesOf(db, viewer, insight.id) : [],
    attachmentsOf(db, viewer, insight.id),
    shelfOf(c, insight.short),
    answersOf(db, viewer, insight.id),
    evidenceOf(db, viewer, insight.id),
  ]);
  const mayAnswer = answersFrom(viewer, insight).length > 0;
  return page(
    c,
    {
      sheet: 'insights',
      title: shorten(insight.title, 120),
      trail: trail(c, [m.insights_title(), 'inzichten'], [shorten(insight.title, 60)]),
      wide: true,
      ...shelf?.head,
    },
    <InsightPage
      {...{ insight, said, evidence, mayAnswer, addresses, files, shelf, panel, network, viewer, registry }}
      maySteer={maySteerInsight(viewer, insight)}
    />,
  );
}

/** An earlier version keeps answering at its address, for who could read it, and says which is the newest. */
export async function showVersion(c: WebContext): Promise<Response> {
  const no = Number(c.req.param('no'));
  if (!Number.isInteger(no) || no < 1 || no > 100_000) return notFound(c);
  const insight = await insightOf(c, no);
  if (!insight) return absent(c, shortHere(c));
  const title = m.insights_version_title({ no, title: shorten(insight.title, 100) });
  return page(
    c,
    { sheet: 'insights', title, trail: trailTo(c, insight, [m.insights_version({ no })]) },
    <VersionPage insight={insight} network={c.var.network.slug} />,
  );
}
