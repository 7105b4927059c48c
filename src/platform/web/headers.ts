import type { Config } from '#platform/config';
import { createMiddleware } from 'hono/factory';
import type { Web } from './env';

// The one style that is not a file is that of Turbo's progress bar, always the same text: it is named by its hash. When a new
// Turbo changes it, the browser says so in form-guard.test.tsx, with the hash to write here.
const turboBar = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${turboBar}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** The same set on every answer, an error page too. HSTS only where the site is served over https. */
export const securityHeaders = (config: Pick<Config, 'secure'>) =>
  createMiddleware<Web>(async (c, next) => {
    await next();
    const { headers } = c.res;
    // What an answer says itself is only ever narrower: a picture is a page with no rights at all.
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('x-frame-options', 'DENY');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    if (config.secure) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  });
