import { notFound } from '#platform/web/page';
import type { WebContext } from '#platform/web/env';
import { Readable } from 'node:stream';
import { photoOf } from './show-photos';

/**
 * The picture, for who may see it at this moment. A browser may keep it but asks again every time, so that a photo that was taken away
 * is away. The answer has no rights, also when somebody opens it by itself.
 */
export async function sendPhoto(c: WebContext, size: 'small' | 'large'): Promise<Response> {
  const photo = await photoOf(c);
  if (!photo) return notFound(c);
  const tag = `"${photo[size].slice(0, 32)}"`;
  const headers = { etag: tag, 'cache-control': 'private, no-cache', vary: 'Cookie', 'content-security-policy': "default-src 'none'; sandbox" };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const file = await c.var.files.open(photo[size]);
  if (!file) return notFound(c);
  return c.body(Readable.toWeb(file.stream) as ReadableStream, 200, { ...headers, 'content-type': 'image/webp', 'content-length': String(file.size) });
}
