import type { Web } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { createMiddleware } from 'hono/factory';

/** For pages that are about the reader: who is not signed in may do so first and is brought back. */
export const signedIn = createMiddleware<Web>(async (c, next) => {
  if (c.var.viewer.personId) return next();
  const naar = c.req.method === 'GET' ? c.var.shell.path : '/mijn';
  return redirect(c, `/aanmelden?naar=${encodeURIComponent(naar)}`);
});
