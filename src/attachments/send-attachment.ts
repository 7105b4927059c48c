import { isId } from '#platform/id';
import type { WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { Readable } from 'node:stream';
import { attachmentHere } from './attachments-of';
import { attachedFiles } from './kept-files';

/**
 * The file, for who may see its entry at this moment, as something to save and never as a page of ours: without rights, also when
 * somebody opens it by itself. Only what everybody may have is kept on the way, and asked for again every time.
 */
export async function sendAttachment(c: WebContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const found = isId(id) ? await attachmentHere(c.var.db, c.var.viewer, c.var.network.id, id) : undefined;
  if (!found || found.withdrawn_at) return notFound(c);
  const forAll = found.entry_audience === 'public' && found.audience === 'public';
  const tag = `"${found.stored.slice(0, 32)}"`;
  const headers = {
    etag: tag,
    'cache-control': `${forAll ? 'public' : 'private'}, no-cache`,
    vary: 'Cookie',
    'content-security-policy': "sandbox; default-src 'none'",
  };
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
  const file = await attachedFiles(c.var.files).open(found.stored);
  if (!file) return notFound(c);
  return c.body(Readable.toWeb(file.stream) as ReadableStream, 200, {
    ...headers,
    'content-type': found.type,
    'content-length': String(file.size),
    'content-disposition': asDownload(found.name),
  });
}

/** The name twice: in the letters every program knows, and as it is (RFC 6266). */
export function asDownload(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
