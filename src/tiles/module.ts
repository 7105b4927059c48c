import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { readTiles } from './read';
import { tileRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'tiles',
  routes: { network: tileRoutes },
  menu: [{ label: m.tiles_menu, path: 'tegels', for: 'everybody' }],
  kinds: [{ kind: 'tile', segment: 'tegels', name: m.tiles_kind, read: readTiles }],
  sentences,
};
export default module;
