import { sweepReceived } from '#platform/files';
import type { Module } from '#platform/module';
import { eraseRemoved } from './erase-removed';
import { photoRoutes } from './routes';
import { sentences } from './sentences';

const module: Module = {
  name: 'photos',
  routes: { network: photoRoutes },
  uploads: ['/:network/bijeenkomsten/:short/fotos'],
  sentences,
  jobs: ({ db, files }) => [
    { queue: 'erase_photos', every: '35 * * * *', work: () => eraseRemoved(db, files) },
    { queue: 'sweep_photos', every: '45 * * * *', work: () => sweepReceived() },
  ],
};
export default module;
