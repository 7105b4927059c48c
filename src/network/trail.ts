import { m, to } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';

type Step = { label: string; href?: string };

/** Where a page stands, from the top of its network. Paths are below the network. */
export const trail = (c: WebContext, ...steps: [label: string, path?: string][]): Step[] => [
  { label: c.var.network.name, href: to(`/${c.var.network.slug}`) },
  ...steps.map(([label, path]) => (path === undefined ? { label } : { label, href: to(`/${c.var.network.slug}/${path}`) })),
];

/** Where a page about the reader stands. */
export const mine = (title: string): Step[] => [{ label: m.network_my_page(), href: to('/mijn') }, { label: title }];
