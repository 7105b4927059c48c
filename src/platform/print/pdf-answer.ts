import type { WebContext } from '#platform/web/env';

/** Answers with a PDF that the browser shows, and keeps under this name when asked to. What one reader may see is no other's. */
export const pdfAnswer = (c: WebContext, bytes: Uint8Array, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': 'private, no-store',
  });
