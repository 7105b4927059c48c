import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { remindDeciders } from './remind-deciders';
import { moderationRoutes } from './moderation-routes';
import { entryRoutes } from './routes';

const network = routes();
network.route('/', entryRoutes);
network.route('/', moderationRoutes);

const module: Module = {
  name: 'entries',
  jobs: ({ db, mail, config }) => [{ queue: 'remind_deciders', every: '40 7 * * *', work: async () => void (await remindDeciders(db, mail, config.baseUrl)) }],
  routes: { network },
  menu: [{ label: m.entries_todo_menu, path: 'te-doen', for: 'members', own: true }],
  sentences: {
    'remark.made': ({ who, title }) => m.entries_happened_remark({ who, title }),
    'entry.raised': ({ who, title }) => m.entries_happened_raised({ who, title }),
    'entry.lowered': ({ who, title }) => m.entries_happened_lowered({ who, title }),
    'entry.restored': ({ who, title }) => m.entries_happened_restored({ who, title }),
  },
};
export default module;
