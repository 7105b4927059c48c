import type { Module } from '#platform/module';
import { trailRoutes } from './routes';

const module: Module = {
  name: 'trail',
  routes: { network: trailRoutes },
};
export default module;
