import { outsider } from '#entries/index';
import { m, to } from '#platform/i18n';
import type { Web } from '#platform/web/env';
import { createMiddleware } from 'hono/factory';
import { sessionToken } from './session-cookie';
import { usedAgain } from './sessions';
import { viewerByToken } from './viewer';

const anHour = 60 * 60 * 1000;

/** Who is looking, from the session cookie. Without a cookie there is nothing to ask the database. */
export const withViewer = createMiddleware<Web>(async (c, next) => {
  const token = await sessionToken(c);
  const visiting = token ? await viewerByToken(c.var.db, token) : undefined;
  const viewer = visiting?.viewer ?? outsider;
  // When a session was last used is kept by the hour: enough to recognise it by, and no write on every page.
  if (token && visiting && Date.now() - visiting.usedAt.getTime() > anHour) await usedAgain(c.var.db, token);
  c.set('viewer', viewer);
  if (viewer.personId)
    c.set('shell', {
      ...c.var.shell,
      account: { name: viewer.name || m.accounts_nameless(), links: [{ label: m.accounts_my_page(), href: to('/mijn') }], signOut: true },
    });
  await next();
});
