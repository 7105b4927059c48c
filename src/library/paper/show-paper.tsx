import { trail } from '#network/index';
import { shortOf } from '#platform/id';
import { m, to } from '#platform/i18n';
import { pdfAnswer } from '#platform/print';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { absent } from '../absent';
import { addressOfPiece, type Piece, pieces } from '../piece';
import { BookletPage } from '../views/booklet-page';
import { readPicked } from './picked';
import { printBooklet, printPiece } from './print-pieces';

const found = (c: WebContext, shorts: string[]): Promise<Piece[]> =>
  pieces(c.var.db, { viewer: c.var.viewer, networkId: c.var.network.id, registry: c.var.registry }, shorts);

const press = (c: WebContext) => ({ network: c.var.network, registry: c.var.registry, baseUrl: c.var.config.baseUrl });

/** One piece on paper, for who may read it. */
export async function sendPiecePdf(c: WebContext): Promise<Response> {
  const short = shortOf(c.req.param('short') ?? '');
  const [piece] = await found(c, [short]);
  if (!piece) return absent(c, short);
  return pdfAnswer(c, await printPiece({ ...press(c), pieces: [piece] }), slug(piece.title) || piece.short);
}

/** The pieces that were chosen and that this reader may see, as a booklet. Of what they may not see, nothing tells. */
export async function sendBookletPdf(c: WebContext): Promise<Response> {
  const chosen = await found(c, readPicked(readQuery(c)));
  if (!chosen.length) return notFound(c);
  return pdfAnswer(c, await printBooklet({ ...press(c), pieces: chosen }), `boekje-${c.var.network.slug}`);
}

/** What will stand in the booklet, before it is printed. */
export async function showBooklet(c: WebContext): Promise<Response> {
  const { network, registry } = c.var;
  const chosen = await found(c, readPicked(readQuery(c)));
  return page(
    c,
    { title: m.library_booklet(), sheet: 'library', trail: trail(c, [m.library_title(), 'bibliotheek'], [m.library_booklet()]) },
    <BookletPage
      base={to(`/${network.slug}/bibliotheek`)}
      pieces={chosen.map((piece) => ({
        ...piece,
        kindName: registry.kind(piece.kind)?.name() ?? '',
        href: to(addressOfPiece(registry, network.slug, piece)),
      }))}
    />,
  );
}
