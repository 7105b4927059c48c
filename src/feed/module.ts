import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { feedRoutes } from './routes';

const module: Module = {
  name: 'feed',
  routes: { network: feedRoutes },
  menu: [{ label: m.feed_menu, path: 'nieuw', for: 'everybody' }],
};
export default module;
