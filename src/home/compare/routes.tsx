import { blockLabel, collaborationNames, trail } from '#network/index';
import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { ChoosePage } from './choose-page';
import { ComparePage } from './compare-page';
import { compared, mostCompared } from './compared';

/** Collaborations side by side; the address says which and in what order. */
export const compareRoutes = routes();

compareRoutes.get('/vergelijken', async (c) => {
  const { db, viewer, network } = c.var;
  const path = `/${network.slug}/vergelijken`;
  const asked = readQuery(c).all('met');
  const wanted = [...new Set(asked)].slice(0, mostCompared);
  const names = await collaborationNames(db, network.id);
  const known = wanted.filter((slug) => names.some((name) => name.slug === slug));
  const title = m.compare_title();
  const where = trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [title]);
  if (known.length >= 2) {
    const chosen = await compared(db, viewer, network, known);
    const blocks = network.blocks.map((block) => ({ ...block, name: blockLabel(block) }));
    return page(c, { title, wide: true, trail: where }, <ComparePage network={network.slug} {...{ path, chosen, names, blocks }} />);
  }
  // One choice comes from the page of that collaboration; an empty form, or twice the same, is a slip.
  const slip = new URL(c.req.url).searchParams.getAll('met').length > 1;
  const problems = slip ? [{ field: 'met', text: m.compare_problem_few() }] : [];
  return page(c, { title, status: slip ? 422 : 200, trail: where }, <ChoosePage {...{ path, names, problems }} chosen={known} />);
});
