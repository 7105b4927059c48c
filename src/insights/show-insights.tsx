import { insightMarks } from '#harvest/index';
import { blockLabel, collaborationNames, nthPage } from '#network/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { isInsightKind } from './insight';
import { insightCount, type InsightFilter, insightList, listPage } from './insight-cards';
import { InsightsPage } from './views/insights-page';

/** The list of a network's insights. What makes no sense in an address is left out. */
export async function showInsights(c: WebContext): Promise<Response> {
  const { db, network, viewer } = c.var;
  const query = readQuery(c);
  const kind = query.text('soort');
  const filter: InsightFilter = {
    kind: isInsightKind(kind) ? kind : undefined,
    block: network.blocks.find(({ slug }) => slug === query.text('bouwsteen')),
    collaboration: query.text('samenwerking').slice(0, 200) || undefined,
  };
  const here = nthPage(query);
  const [insights, collaborations, drafts] = await Promise.all([
    insightList(db, viewer, { networkId: network.id, filter, page: here }),
    collaborationNames(db, network.id),
    viewer.personId ? insightMarks(db, viewer, { networkId: network.id }) : [],
  ]);
  const allHere = here === 1 && insights.length <= listPage.rows;
  return page(
    c,
    { title: m.insights_title(), wide: true },
    <InsightsPage
      {...{ network, filter, insights, collaborations }}
      page={here}
      drafts={drafts.length}
      blocks={network.blocks.map((block) => ({ slug: block.slug, name: blockLabel(block) }))}
      count={allHere ? insights.length : await insightCount(db, viewer, network.id, filter)}
    />,
  );
}
