import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { forgetUnconfirmed } from './reuse/confirm-reuse';
import { letterRoutes, libraryRoutes } from './routes';

const module: Module = {
  name: 'library',
  routes: { site: letterRoutes, network: libraryRoutes },
  menu: [{ label: m.library_menu, path: 'bibliotheek', for: 'everybody' }],
  // Whoever used it may be from outside: the line names the piece and nobody.
  sentences: { 'reuse.confirmed': ({ title }) => m.library_happened_used({ title }) },
  jobs: ({ db }) => [{ queue: 'forget_reuse', every: '40 4 * * *', work: async () => void (await forgetUnconfirmed(db)) }],
};
export default module;
