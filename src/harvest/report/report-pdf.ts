import { pdfAnswer } from '#platform/print';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { slug } from '#platform/text';
import { buffer } from 'node:stream/consumers';
import { living } from './living';
import { type Picture, printReport } from './print-report';
import { reportOf, reportPath } from './show-report';

/** Enough for an impression; more makes a document that nobody can mail. */
const mostPhotos = 12;

/** The published report on paper, for who may read it. */
export async function sendReportPdf(c: WebContext): Promise<Response> {
  const report = await reportOf(c);
  if (!report) return notFound(c);
  const { db, viewer, network, config } = c.var;
  const place = { id: report.meeting_id, network_id: report.network_id };
  const alive = await living(db, viewer, place, { rung: report.audience, onPaper: true });
  const bytes = await printReport({
    report,
    living: alive,
    photos: await picturesOf(c, alive.photos.slice(0, mostPhotos)),
    network: network.name,
    address: `${config.baseUrl}${reportPath(network.slug, report)}`,
  });
  return pdfAnswer(c, bytes, slug(report.title));
}

type Photo = { id: string; large: string; alternative: string; caption: string };

async function picturesOf(c: WebContext, photos: Photo[]): Promise<Picture[]> {
  const pictures = await Promise.all(
    photos.map(async ({ id, large, alternative, caption }) => {
      const file = await c.var.files.open(large);
      return file ? [{ name: `foto-${id}.webp`, bytes: await buffer(file.stream), alt: alternative, caption }] : [];
    }),
  );
  return pictures.flat();
}
