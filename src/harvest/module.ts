import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { harvestRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'harvest',
  routes: { network: routes().route('/', harvestRoutes) },
  sentences,
};
export default module;
