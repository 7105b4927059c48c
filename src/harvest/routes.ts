import { routes } from '#platform/web/env';
import { postAll, postMerge, postSnapshot, postTap, postUndo, postWording, showEar } from './harvest-forms';
import { showHarvest } from './show-harvest';

export const harvestRoutes = routes();
const at = '/bijeenkomsten/:short/oogst';

harvestRoutes.get(at, (c) => showHarvest(c));
harvestRoutes.post(`${at}/alles`, postAll);
harvestRoutes.post(`${at}/momentopname`, postSnapshot);
harvestRoutes.post(`${at}/verwoording`, postWording);
harvestRoutes.get(`${at}/:id`, (c) => showEar(c));
harvestRoutes.post(`${at}/:id`, postTap);
harvestRoutes.post(`${at}/:id/terug`, postUndo);
harvestRoutes.post(`${at}/:id/samenvoeging`, postMerge);
