import type { EntryRow } from '#entries/index';
import { shorten } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import type { ForMachines, Shared } from '#platform/web/views/page-head';
import { citation, wholeAddress } from './cite';
import { jsonLd } from './json-ld';
import { type Licence, licenceOf } from './licence';
import { pieces } from './piece';
import { cardHeight, cardWidth } from './picture/card-svg';
import { mayHideReuse, type Reuse, reuseOf } from './reuse/reuse-of';

/** What the library adds to a piece's own page. `open` is there once everybody may read the piece. */
export type OnShelf = {
  short: string;
  network: string;
  title: string;
  version: number;
  open?: { cite: string; address: string; licence: Licence; blocks: { slug: string; label: string; label_en: string }[] };
  reuse: Reuse[];
  mayHide: boolean;
  /** for the head of the page: `page(c, { …, ...shelf?.head })` */
  head: ForMachines & { share?: Shared; description?: string };
};

/** Undefined for what is not there (any more), is hidden, or has nothing to read yet. */
export async function shelfOf(c: WebContext, short: string): Promise<OnShelf | undefined> {
  const { db, viewer, network, registry, config } = c.var;
  const [piece] = await pieces(db, { viewer, networkId: network.id, registry }, [short]);
  if (!piece) return undefined;
  const entry: EntryRow = { ...piece, network_id: network.id };
  const mayHide = await mayHideReuse(db, viewer, entry, registry);
  const where = { registry, network, baseUrl: config.baseUrl };
  const address = wholeAddress(where, piece);
  const base = { short: piece.short, network: network.slug, title: piece.title, version: piece.reading.version, mayHide };
  const reuse = await reuseOf(db, viewer, piece.id, { hides: mayHide });
  if (piece.audience !== 'public') return { ...base, reuse, head: {} };
  const picture = `${config.baseUrl}/${network.slug}/bibliotheek/${piece.short}/kaart.png`;
  return {
    ...base,
    reuse,
    open: { cite: citation(where, piece), address, licence: licenceOf(network), blocks: piece.blocks },
    head: {
      description: shorten(piece.reading.summary, 200) || undefined,
      data: jsonLd(where, piece),
      share: { address, picture, alt: piece.title, pixels: cardWidth, height: cardHeight },
    },
  };
}
