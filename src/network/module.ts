import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { networkRoutes, siteRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'network',
  sentences,
  routes: { network: networkRoutes, site: siteRoutes },
  menu: [
    { label: m.network_collaborations_title, path: 'samenwerkingen', for: 'everybody' },
    { label: m.network_directory_title, path: 'mensen', for: 'members' },
    { label: m.network_settings_title, path: 'beheer', for: 'coordinators', own: true },
  ],
};
export default module;
