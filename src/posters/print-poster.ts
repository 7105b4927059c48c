import { audienceName } from '#entries/index';
import { blockLabel } from '#network/index';
import { m } from '#platform/i18n';
import { qrSvg } from '#platform/picture';
import { colophon, pdfAnswer, printPdf } from '#platform/print';
import { slug } from '#platform/text';
import { date } from '#platform/time';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { readQuery } from '#platform/web/typed';
import { headingOf } from './labels';
import template from './poster.typ?raw';
import type { PosterHere } from './poster-page';
import { addressOfPoster, posterOfAddress } from './show-poster';

const sizes = ['a4', 'a3', 'a1'] as const;
type Size = (typeof sizes)[number];

/** The poster on paper: exactly what this reader sees on its page, and nothing pinned to it. */
export async function printPoster(c: WebContext): Promise<Response> {
  const poster = await posterOfAddress(c);
  if (!poster) return notFound(c);
  const size = sizes.find((one) => one === readQuery(c).text('formaat')) ?? 'a4';
  return pdfAnswer(
    c,
    await posterPdf(poster, { size, address: addressOfPoster(c, poster), network: c.var.network.name }),
    `poster-${slug(poster.title)}-${size}`,
  );
}

type Paper = { size: Size; address: string; network: string };

export const posterPdf = (poster: PosterHere, { size, address, network }: Paper): Promise<Uint8Array> =>
  printPdf({
    template,
    images: { 'qr.svg': Buffer.from(qrSvg(address)) },
    data: {
      size,
      network,
      title: m.posters_of({ name: poster.title }),
      name: poster.title,
      kicker: m.posters_kind(),
      opening: poster.opening,
      blocks: poster.blocks.map((block) => ({ label: blockLabel(block), colour: block.colour })),
      sections: poster.sections.filter(({ text }) => text).map((section) => ({ heading: headingOf(section), kind: section.kind, text: section.text })),
      example: poster.fictitious ? m.posters_print_example() : '',
      qr: m.posters_qr({ name: poster.title }),
      scan: m.posters_print_scan(),
      colophon: colophon({
        address: address.replace(/^https?:\/\//, ''),
        lines: [m.posters_print_said({ date: date(poster.said_at), version: poster.version, audience: audienceName(poster.audience) })],
      }),
    },
  });
