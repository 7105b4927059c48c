import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { ownsReport } from './report/report-here';
import { reportRoutes } from './report/routes';
import { harvestRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'harvest',
  routes: { network: routes().route('/', harvestRoutes).route('/', reportRoutes) },
  kinds: [{ kind: 'meeting_report', segment: 'verslagen', name: m.harvest_report, isOwner: ownsReport }],
  sentences,
};
export default module;
