import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { m } from '#platform/i18n';
import { suggestRoutes } from './suggest/routes';
import { searchRoutes } from './routes';
import { synonymRoutes } from './synonyms/routes';
import { sentences } from './synonyms/sentences';

const module: Module = {
  name: 'search',
  sentences,
  menu: [
    {
      label: m.search_open,
      path: 'zoeken',
      for: 'everybody',
      box: { label: (name) => m.search_label({ name }), list: m.search_suggest_label, from: 'zoeken/voorstellen', sheet: 'search' },
    },
  ],
  routes: { network: routes().route('/', suggestRoutes).route('/', searchRoutes).route('/', synonymRoutes) },
};
export default module;
