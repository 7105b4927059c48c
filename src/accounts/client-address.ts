import type { WebContext } from '#platform/web/env';
import type { HttpBindings } from '@hono/node-server';

/**
 * Where a request comes from, for counting only. Behind a proxy that is the last address in X-Forwarded-For, the one our own proxy
 * wrote; without a proxy the header is anybody's to write and is not read. Of IPv6 the first half: one household, one hall.
 */
export function clientAddress(c: WebContext): string {
  const forwarded = c.var.config.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket?.remoteAddress;
  const address = (forwarded || socket || 'unknown').replace(/^::ffff:/, '');
  return address.includes(':') ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const whole = tail === undefined ? left : [...left, ...Array(Math.max(8 - left.length - right.length, 0)).fill('0'), ...right];
  return `${whole.slice(0, 4).join(':')}::/64`;
}
