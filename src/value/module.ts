import type { Module } from '#platform/module';
import { askAfter } from './ask-after';
import { letterRoutes, valueRoutes } from './routes';

const module: Module = {
  name: 'value',
  routes: { site: letterRoutes, network: valueRoutes },
  jobs: ({ db, mail, config }) => [{ queue: 'ask_value', every: '20 * * * *', work: () => askAfter(db, { mail, baseUrl: config.baseUrl }) }],
};
export default module;
