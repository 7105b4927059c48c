import type { BuildingBlock } from '#network/index';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { shelfCards } from '../shelf/on-shelf';
import { atom } from './atom';
import { sendTagged } from './send-tagged';

const newest = 50;

export const showFeed = (c: WebContext): Promise<Response> => answerFeed(c);

export async function showBlockFeed(c: WebContext): Promise<Response> {
  const slug = (c.req.param('block') ?? '').replace(/\.xml$/, '');
  const block = c.var.network.blocks.find((one) => one.slug === slug);
  return block ? answerFeed(c, block) : notFound(c);
}

/** What anybody may read, also for a member who asks: a feed is passed on. */
async function answerFeed(c: WebContext, block?: BuildingBlock): Promise<Response> {
  const { db, registry, network, config } = c.var;
  const shelf = { networkId: network.id, kinds: registry.shelved };
  const cards = registry.shelved.length ? await shelfCards(db, shelf, { block: block?.slug, words: [] }, { limit: newest, offset: 0 }) : [];
  const readings = await registry.reading(db, cards);
  const pieces = cards.flatMap((card) => {
    const reading = readings.get(card.id);
    return reading ? [{ ...card, reading }] : [];
  });
  return sendTagged(c, atom({ registry, network, baseUrl: config.baseUrl, block }, pieces), { 'content-type': 'application/atom+xml; charset=utf-8' });
}
