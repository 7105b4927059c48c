import type { WebContext } from './env';

const own = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where other devices find this site: its own address, and in the demo the one they can reach. Who came through an address of the network
 * sees that one again; who sits at the machine itself sees the first it has there.
 */
export function reachable(c: WebContext): string {
  const { baseUrl, lanOrigin, origins } = c.var.config;
  if (!lanOrigin) return baseUrl;
  const here = new URL(c.req.url);
  return origins.includes(here.origin) && !own.has(here.hostname) ? here.origin : lanOrigin;
}
