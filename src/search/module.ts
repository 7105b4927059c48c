import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { synonymRoutes } from './synonyms/routes';
import { sentences } from './synonyms/sentences';

const module: Module = {
  name: 'search',
  sentences,
  routes: { network: routes().route('/', synonymRoutes) },
};
export default module;
