import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { readReports } from './report/read';
import { grainsOf } from './grains-of';
import { ownsReport } from './report/report-here';
import { reportRoutes } from './report/routes';
import { harvestRoutes, phoneRoutes } from './routes';
import { sentences } from './sentences';
import { wordsOf } from './words-of';

const module: Module = {
  name: 'harvest',
  routes: { site: phoneRoutes, network: routes().route('/', harvestRoutes).route('/', reportRoutes) },
  kinds: [{ kind: 'meeting_report', segment: 'verslagen', name: m.harvest_report, isOwner: ownsReport, read: readReports }],
  sentences,
  wordsOf,
  grainsOf,
};
export default module;
