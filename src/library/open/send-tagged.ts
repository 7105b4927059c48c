import type { WebContext } from '#platform/web/env';
import { createHash } from 'node:crypto';

/**
 * Text for machines, under a mark of what is in it. It may be kept but is asked for again every time, so that what was taken back is
 * gone at once; a date alone would not show that something went.
 */
export function sendTagged(c: WebContext, body: string, headers: Record<string, string>): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all = { ...headers, etag: tag, 'cache-control': 'public, no-cache' };
  return c.req.header('if-none-match')?.includes(tag) ? c.body(null, 304, all) : c.body(body, 200, all);
}
