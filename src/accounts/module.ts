import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { myRoutes } from './my-routes';
import { signInRoutes } from './sign-in-routes';
import { specialRoutes } from './special-routes';

const module: Module = {
  name: 'accounts',
  routes: { site: routes().route('/', specialRoutes).route('/', signInRoutes).route('/', myRoutes) },
};
export default module;
