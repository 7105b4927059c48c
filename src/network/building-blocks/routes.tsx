import { may } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { blockLabel } from '../labels';
import { trail } from '../trail';
import { problemOf } from '../words';
import { blockForm, typedFrom } from './form';
import { blocksToShape, networksSharing } from './queries';
import { addBlock, moveBlock, retireBlock, rewordBlock } from './shape-taxonomy';
import { BlockForm } from './views/block-form';
import { BlocksPage } from './views/blocks-page';
import { ShapePage } from './views/shape-page';

const coordinates = (c: WebContext): boolean => may(c.var.viewer, 'shape_network', { network: c.var.network.id });
const place = (c: WebContext) => ({ networkId: c.var.network.id, taxonomyId: c.var.network.taxonomy_id });
const shapeAt = (c: WebContext) => `/${c.var.network.slug}/beheer/bouwstenen`;
const shapeTrail = (c: WebContext, title: string) => trail(c, [m.network_settings_title(), 'beheer'], [m.network_blocks_title(), 'beheer/bouwstenen'], [title]);

/** The block of this address with its set, for who coordinates the network. */
async function blockToShape(c: WebContext) {
  const id = c.req.param('id') ?? '';
  if (!coordinates(c) || !isId(id)) return undefined;
  return (await blocksToShape(c.var.db, c.var.network.taxonomy_id)).find((block) => block.id === id);
}

export const buildingBlockRoutes = routes()
  .get('/bouwstenen', (c) => {
    const { network } = c.var;
    const title = m.network_blocks_title();
    return page(c, { title, wide: true, trail: trail(c, [title]) }, <BlocksPage network={network.slug} blocks={network.blocks} mayShape={coordinates(c)} />);
  })

  .get('/beheer/bouwstenen', async (c) => {
    const { db, network, viewer } = c.var;
    if (!coordinates(c)) return notFound(c);
    const sharing = await networksSharing(db, network.taxonomy_id);
    const props = {
      blocks: await blocksToShape(db, network.taxonomy_id),
      sharedWith: sharing.filter(({ id }) => id !== network.id).map(({ name }) => name),
      mayShape: sharing.every(({ id }) => may(viewer, 'shape_network', { network: id })),
    };
    const title = m.network_blocks_title();
    return page(c, { title, trail: trail(c, [m.network_settings_title(), 'beheer'], [title]) }, <ShapePage network={network.slug} {...props} />);
  })

  .get('/beheer/bouwstenen/nieuw', (c) => newPage(c, typedOf([['id', newId()]])))

  .post('/beheer/bouwstenen', async (c) => {
    const typed = await readForm(c);
    if (!coordinates(c) || !isId(typed.text('id'))) return notFound(c);
    const checked = check(blockForm, typed);
    if (!checked.ok) return newPage(c, typed, checked.problems);
    const done = await addBlock(c.var.db, c.var.viewer, place(c), { id: typed.text('id'), said: checked.value });
    if (done.ok) return redirect(c, shapeAt(c), 'network_flash_saved');
    const { reason } = done;
    return reason === 'not_yours' || reason === 'gone' ? notFound(c) : newPage(c, typed, problemOf({ ...done, reason }));
  })

  .get('/beheer/bouwstenen/:id', async (c) => {
    const block = await blockToShape(c);
    return block ? changePage(c, blockLabel(block), typedFrom(block)) : notFound(c);
  })

  .post('/beheer/bouwstenen/:id', async (c) => {
    const block = await blockToShape(c);
    if (!block) return notFound(c);
    const typed = await readForm(c);
    const checked = check(blockForm, typed);
    if (!checked.ok) return changePage(c, blockLabel(block), typed, checked.problems);
    const done = await rewordBlock(c.var.db, c.var.viewer, place(c), { id: block.id, said: checked.value });
    return done.ok ? redirect(c, shapeAt(c), 'network_flash_saved') : notFound(c);
  })

  .post('/beheer/bouwstenen/:id/plaats', async (c) => {
    const up = (await readForm(c)).text('naar') === 'boven';
    const id = c.req.param('id');
    const done = isId(id) ? await moveBlock(c.var.db, c.var.viewer, place(c), { id, up }) : undefined;
    return done?.ok ? redirect(c, shapeAt(c)) : notFound(c);
  })

  .post('/beheer/bouwstenen/:id/rust', async (c) => {
    const retired = (await readForm(c)).text('rust') === 'ja';
    const id = c.req.param('id');
    const done = isId(id) ? await retireBlock(c.var.db, c.var.viewer, place(c), { id, retired }) : undefined;
    if (!done?.ok) return notFound(c);
    return redirect(c, shapeAt(c), retired ? 'network_flash_block_retired' : 'network_flash_block_restored');
  });

function newPage(c: WebContext, typed: Typed, problems?: Problem[]) {
  if (!coordinates(c)) return notFound(c);
  const title = m.network_block_add();
  return page(
    c,
    { title, status: problems && 422, trail: shapeTrail(c, title) },
    <>
      <h1>{title}</h1>
      <BlockForm action={shapeAt(c)} back={shapeAt(c)} hidden={{ id: typed.text('id') }} {...{ typed, problems }} submit={title} />
    </>,
  );
}

function changePage(c: WebContext, name: string, typed: Typed, problems?: Problem[]) {
  const title = m.network_change_title({ name });
  return page(
    c,
    { title, status: problems && 422, trail: shapeTrail(c, name) },
    <>
      <h1>{title}</h1>
      <BlockForm action={`${shapeAt(c)}/${c.req.param('id')}`} back={shapeAt(c)} {...{ typed, problems }} submit={m.platform_save()} />
    </>,
  );
}
