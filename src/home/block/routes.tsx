import { blockDefinition, blockLabel, trail } from '#network/index';
import { m } from '#platform/i18n';
import { routes } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { blockDoor } from './block-door';
import { BlockPage } from './block-page';

/** The building blocks of a network as doors to everything about them. */
export const blockRoutes = routes();

blockRoutes.get('/bouwstenen/:block', async (c) => {
  const { db, viewer, network } = c.var;
  const blocks = network.blocks.map((block) => ({ ...block, name: blockLabel(block), definition: blockDefinition(block) }));
  const block = blocks.find(({ slug }) => slug === c.req.param('block'));
  if (!block) return notFound(c);
  const door = await blockDoor(db, viewer, { networkId: network.id, blockId: block.id });
  const others = blocks.filter(({ id }) => id !== block.id);
  return page(
    c,
    { title: block.name, wide: true, trail: trail(c, [m.home_doors_title(), 'bouwstenen'], [block.name]) },
    <BlockPage {...{ network, block, others, door }} />,
  );
});
