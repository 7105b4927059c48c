import type { Registry, Viewer } from '#entries/index';
import type { NetworkHere } from '#network/index';
import type { ReadDb } from '#platform/db';
import { to } from '#platform/i18n';
import { takingPart } from './taking-part';
import { newsLines } from './lines';
import { news } from './news';
import type { FeedPageProps } from './views/feed-page';

const pageSize = 40;
// A happening's number is a bigint; what does not look like one is no place to go on from.
const numberIn = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

export type Asked = { voor: string; samenwerking: string };

/** One page of what is new, from where the address says and for the collaboration it names. */
export async function feedHere(db: ReadDb, viewer: Viewer, network: NetworkHere, registry: Registry, asked: Asked): Promise<FeedPageProps> {
  const { collaborations, chosen } = await takingPart(db, network.id, asked.samenwerking);
  const before = numberIn(asked.voor);
  const filter = { before, collaborationId: chosen?.id, limit: pageSize + 1 };
  const found = await news(db, viewer, network.id, registry.told, filter);
  const shown = found.slice(0, pageSize);
  const last = found.length > pageSize ? shown.at(-1) : undefined;
  return {
    network: network.slug,
    lines: newsLines(registry, network.slug, shown),
    older: last ? address(network.slug, { voor: String(last.id), samenwerking: chosen?.slug ?? '' }) : null,
    turned: before !== undefined,
    collaborations,
    chosen: chosen?.slug ?? '',
    member: viewer.memberOf.includes(network.id),
  };
}

function address(network: string, query: Asked): string {
  const given = Object.entries(query).filter(([, value]) => value);
  return to(`/${network}/nieuw?${new URLSearchParams(given)}`);
}
