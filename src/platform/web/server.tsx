import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { csrf } from 'hono/csrf';
import { getCookie, deleteCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { getPath } from 'hono/utils/url';
import { randomUUID } from 'node:crypto';
import { inLocale, m, splitLocale, to } from '../i18n';
import { NotOnThisMachine } from '../not-on-this-machine';
import { answer } from './answer';
import type { Variables, Web, WebContext } from './env';
import { flashCookie, flashOf } from './flash';
import { securityHeaders } from './headers';
import { forbidden, notFound } from './page';
import { ErrorPage, NotFoundPage, NotHerePage, TooLargePage } from './views/index';
import type { Assets } from './assets';

const largestForm = 1024 * 1024;

export type WebDeps = Pick<Variables, 'config' | 'db' | 'mail' | 'files' | 'log'> & {
  assets: Assets;
  clientFolder: string;
  /** addresses that take files, as patterns: they read their form while it arrives and keep limits of their own */
  uploads?: string[];
};

/**
 * The frame around every request: its language, its shell, its limits and headers. Addresses reach the routes without their
 * language prefix.
 */
export function createWeb({ config, db, mail, files, assets, clientFolder, log, uploads = [] }: WebDeps): Hono<Web> {
  const app = new Hono<Web>({ getPath: (request) => splitLocale(getPath(request)).path });

  app.use(async (c, next) => {
    const { language, path } = splitLocale(new URL(c.req.url).pathname);
    c.set('config', config);
    c.set('db', db);
    c.set('mail', mail);
    c.set('files', files);
    c.set('log', log);
    await inLocale(language, async () => {
      c.set('shell', {
        locale: language,
        // Two slashes would make the link to the other language lead to another site.
        path: `${path.replace(/^\/{2,}/, '/')}${new URL(c.req.url).search}`,
        site: { name: 'Zandkorrel', href: to('/') },
        nav: [],
        account: { name: null, links: [{ label: m.platform_sign_in(), href: to('/aanmelden') }], signOut: false },
        ...(config.mode === 'demo' && { banner: m.platform_demo_banner() }),
        footer: [
          { label: m.platform_about(), href: to('/over') },
          { label: m.platform_privacy(), href: to('/privacy') },
          { label: m.platform_accessibility(), href: to('/toegankelijkheid') },
        ],
        assets,
      });
      takeFlash(c);
      await next();
    });
  });
  app.use(securityHeaders(config));
  app.use('/assets/*', async (c, next) => {
    await next();
    // Not in serveStatic's onFound: what is set there comes too late for the answer.
    if (!c.res.ok) return;
    c.header('cache-control', 'public, max-age=31536000, immutable');
    // A file needs no rights of its own, and the long policy of a page weighs a tenth of a small drawing.
    c.header('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });
  app.use('/assets/*', serveStatic({ root: clientFolder, precompressed: true }));
  app.use(csrf({ origin: config.origins }));
  const limited = bodyLimit({ maxSize: largestForm, onError: (c) => answer(c as WebContext, <TooLargePage shell={(c as WebContext).var.shell} />, 413) });
  app.use(uploads.length ? except(uploads, limited) : limited);
  app.use(async (c, next) => (/%00|\0/.test(c.req.url) ? notFound(c) : next()));

  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return forbidden(c);
    if (error instanceof HTTPException && error.status < 500) return answer(c, <NotFoundPage shell={c.var.shell} />, error.status as 400);
    const reference = randomUUID().slice(0, 8);
    // The route's pattern, not the address: an address can carry a code from a letter.
    log({ level: 'error', reference, method: c.req.method, route: c.req.routePath, error: error.stack ?? String(error) });
    if (error instanceof NotOnThisMachine) return answer(c, <NotHerePage shell={c.var.shell} part={error.part} />, 503);
    return answer(c, <ErrorPage shell={c.var.shell} reference={reference} />, 500);
  });
  return app;
}

function takeFlash(c: WebContext): void {
  const said = getCookie(c, flashCookie);
  if (!said) return;
  deleteCookie(c, flashCookie, { path: '/' });
  const flash = flashOf(said);
  if (flash) c.set('shell', { ...c.var.shell, flash });
}
