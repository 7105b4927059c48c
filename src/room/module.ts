import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { deskRoutes } from './desk-routes';
import { hallRoutes } from './hall-routes';
import { deskStream, hallStream } from './live/index';
import { screenRoutes } from './screen-routes';

const module: Module = {
  name: 'room',
  routes: {
    site: routes().route('/', hallStream).route('/', screenRoutes).route('/', hallRoutes),
    network: routes().route('/', deskStream).route('/', deskRoutes),
  },
  sentences: { 'room.opened': m.room_happened_opened, 'room.closed': m.room_happened_closed },
};
export default module;
