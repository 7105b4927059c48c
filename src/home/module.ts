import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { alikeRoutes } from './alike/routes';
import { blockRoutes } from './block/routes';
import { collaborationRoutes } from './collaboration/routes';
import { compareRoutes } from './compare/routes';
import { networkRoutes, siteRoutes } from './routes';

const module: Module = {
  name: 'home',
  routes: {
    site: siteRoutes,
    network: routes().route('/', networkRoutes).route('/', compareRoutes).route('/', alikeRoutes).route('/', blockRoutes).route('/', collaborationRoutes),
  },
  menu: [{ label: m.home_menu, path: '', for: 'everybody' }],
};
export default module;
