import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { trailRoutes } from './routes';

const module: Module = {
  name: 'trail',
  routes: { network: trailRoutes },
  menu: [{ label: m.trail_words_menu, path: 'mijn-woorden', for: 'members', own: true }],
};
export default module;
