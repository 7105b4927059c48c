import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { networkRoutes, siteRoutes } from './routes';

const module: Module = {
  name: 'home',
  routes: { site: siteRoutes, network: networkRoutes },
  menu: [{ label: m.home_menu, path: '', for: 'everybody' }],
};
export default module;
