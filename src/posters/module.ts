import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { readPosters } from './read';
import { posterRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'posters',
  routes: { network: posterRoutes },
  menu: [{ label: m.posters_title, path: 'posters', for: 'everybody' }],
  kinds: [{ kind: 'poster', segment: 'posters', name: m.posters_kind, read: readPosters }],
  sentences,
};
export default module;
