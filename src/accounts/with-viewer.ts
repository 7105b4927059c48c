import { outsider } from '#entries/viewer';
import { m, to } from '#platform/i18n';
import type { Web } from '#platform/web/env';
import { createMiddleware } from 'hono/factory';
import { sessionToken } from './session-cookie';
import { viewerByToken } from './viewer';

/** Who is looking, from the session cookie. Without a cookie there is nothing to ask the database. */
export const withViewer = createMiddleware<Web>(async (c, next) => {
  const token = await sessionToken(c);
  const viewer = token ? await viewerByToken(c.var.db, token) : outsider;
  c.set('viewer', viewer);
  if (viewer.personId)
    c.set('shell', {
      ...c.var.shell,
      account: { name: viewer.name, links: [{ label: m.accounts_my_page(), href: to('/mijn') }], signOut: true },
    });
  await next();
});
