import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { openRoutes, openSiteRoutes } from './open/routes';
import { forgetUnconfirmed } from './reuse/confirm-reuse';
import { letterRoutes, libraryRoutes } from './routes';

const module: Module = {
  name: 'library',
  routes: { site: routes().route('/', letterRoutes).route('/', openSiteRoutes), network: routes().route('/', openRoutes).route('/', libraryRoutes) },
  menu: [{ label: m.library_menu, path: 'bibliotheek', for: 'everybody' }],
  // Whoever used it may be from outside: the line names the piece and nobody.
  sentences: { 'reuse.confirmed': ({ title }) => m.library_happened_used({ title }) },
  jobs: ({ db }) => [{ queue: 'forget_reuse', every: '40 4 * * *', work: async () => void (await forgetUnconfirmed(db)) }],
};
export default module;
