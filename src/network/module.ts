import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { networkRoutes } from './routes';

const module: Module = {
  name: 'network',
  routes: { network: networkRoutes },
  menu: [{ label: m.network_collaborations_title, path: 'samenwerkingen', for: 'everybody' }],
};
export default module;
