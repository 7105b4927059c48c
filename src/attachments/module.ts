import type { Module } from '#platform/module';
import { attachmentRoutes } from './routes';
import { sentences } from './sentences';
import { eraseTakenBack } from './take-back';

const module: Module = {
  name: 'attachments',
  routes: { network: attachmentRoutes },
  uploads: ['/:network/stukken/:short/bestanden'],
  sentences,
  jobs: ({ db, files }) => [{ queue: 'erase_attachments', every: '20 3 * * *', work: () => eraseTakenBack(db, files) }],
};
export default module;
