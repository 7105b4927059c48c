import { m, to } from '#platform/i18n';
import type { MenuItem } from '#platform/module';
import type { Web, WebContext } from '#platform/web/env';
import { notFound } from '#platform/web/page';
import { createMiddleware } from 'hono/factory';
import { networkBySlug } from './context';

const shown = (item: MenuItem, c: WebContext, networkId: string): boolean => {
  if (item.for === 'everybody') return true;
  return item.for === 'members' ? c.var.viewer.memberOf.includes(networkId) : c.var.viewer.coordinated.includes(networkId);
};

/** Puts the network of the address in the request and its menu in the shell; an unknown network is simply not there. */
export const withNetwork = (menu: MenuItem[]) =>
  createMiddleware<Web>(async (c, next) => {
    const network = await networkBySlug(c.var.db, c.req.param('network') ?? '');
    if (!network) return notFound(c);
    const home = `/${network.slug}`;
    const items = menu.filter((item) => shown(item, c, network.id));
    const nav = items
      .filter((item) => !item.own && !item.box)
      .map((item) => {
        const path = item.path ? `${home}/${item.path}` : home;
        const current = item.path ? c.req.path.startsWith(path) : c.req.path === home;
        return { label: item.label(), href: to(path), current };
      });
    const own = items.filter((item) => item.own).map((item) => ({ label: item.label(), href: to(`${home}/${item.path}`) }));
    const box = items.find((item) => item.box);
    const { account, assets } = c.var.shell;
    c.set('network', network);
    c.set('shell', {
      ...c.var.shell,
      site: { name: network.name, href: to(home) },
      nav,
      ...(box?.box && {
        search: {
          href: to(`${home}/${box.path}`),
          button: box.label(),
          label: box.box.label(network.name),
          list: box.box.list(),
          from: to(`${home}/${box.box.from}`),
          sheet: assets.sheets[box.box.sheet],
        },
      }),
      account: { ...account, links: [...own, ...account.links] },
      ...(network.example && { banner: c.var.shell.banner ?? m.network_example_banner() }),
    });
    await next();
  });
