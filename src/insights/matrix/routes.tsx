import { blockLabel, collaborationNames, trail } from '#network/index';
import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { page } from '#platform/web/page';
import { cells } from './cells';
import { MatrixPage } from './matrix-page';

export const matrixRoutes = routes();

matrixRoutes.get('/inzichten/matrix', async (c) => {
  const { db, viewer, network } = c.var;
  const [names, found] = await Promise.all([collaborationNames(db, network.id), cells(db, viewer, network.id)]);
  const blocks = network.blocks.map((block) => ({ ...block, name: blockLabel(block) }));
  return page(
    c,
    { title: m.matrix_title(), wide: true, sheet: 'insights', trail: trail(c, [m.insights_title(), 'inzichten'], [m.matrix_title()]) },
    <MatrixPage network={network.slug} blocks={blocks} collaborations={names} cells={found} />,
  );
});
