import { routes } from '#platform/web/env';
import { postAll, postMerge, postSnapshot, postTap, postUndo, postWording, showEar } from './harvest-forms';
import { showHarvest } from './show-harvest';
import { showMyWords, showWordsOfPhone } from './show-words';

/** On the phones in the room: below the code that they joined with. */
export const phoneRoutes = routes();
phoneRoutes.get('/meedoen/:code/woorden', showWordsOfPhone);

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
harvestRoutes.get('/bijeenkomsten/:short/woorden', showMyWords);
