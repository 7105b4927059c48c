import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { readIdeas } from './read';
import { ideaRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'ideas',
  routes: { network: ideaRoutes },
  menu: [{ label: m.ideas_menu, path: 'ideeenbus', for: 'members' }],
  kinds: [{ kind: 'idea', segment: 'ideeenbus', name: m.ideas_kind, read: readIdeas }],
  sentences,
};
export default module;
