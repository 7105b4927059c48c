import type { Assets } from '../assets';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Web } from '#platform/web/env';
import { securityHeaders } from '#platform/web/headers';
import { builtClient } from './built-client.fixture';

export type Served = { url: string; stop: () => void };

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2' };

/** Pages of a test's own on a port of this machine, with the built stylesheet and script and the real content policy. */
export async function served(pages: (app: Hono<Web>, assets: Assets) => void): Promise<Served> {
  const files = await builtClient();
  const path = (end: string) => files.find((file) => file.path.includes('/client-') && file.path.endsWith(end))?.path ?? '';
  const app = new Hono<Web>().use(securityHeaders({ secure: false }));
  pages(app, { css: path('.css'), js: path('.js'), sheets: {} });
  app.get('*', (c) => {
    const file = files.find((one) => one.path === c.req.path);
    if (!file) return c.body(null, 204);
    return c.body(new Uint8Array(file.bytes), 200, { 'content-type': types[file.path.split('.').at(-1) ?? ''] ?? '' });
  });
  return new Promise((ready) => {
    const server: ServerType = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      ready({ url: `http://127.0.0.1:${info.port}`, stop: () => server.close() }),
    );
  });
}
