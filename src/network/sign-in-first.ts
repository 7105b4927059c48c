import type { WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';

/** Whoever is not signed in may do so, and is brought back to this page. */
export const signInFirst = (c: WebContext): Response => {
  const naar = c.req.method === 'GET' ? c.var.shell.path : '/';
  return redirect(c, `/aanmelden?naar=${encodeURIComponent(naar)}`);
};
