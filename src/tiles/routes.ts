import { routes } from '#platform/web/env';
import { drawProof, makeTileHere, showNewTile } from './new-tile';
import { showSheet } from './sheet';
import { showPicture } from './show-picture';
import { keepHere, showTile } from './show-tile';
import { showTiles } from './show-tiles';

export const tileRoutes = routes();

tileRoutes.get('/tegels', showTiles);
tileRoutes.get('/tegels/nieuw', (c) => showNewTile(c));
tileRoutes.post('/tegels/nieuw', makeTileHere);
tileRoutes.post('/tegels/proef', drawProof);
tileRoutes.get('/tegels/vel.pdf', showSheet);
tileRoutes.get('/tegels/:short', showTile);
tileRoutes.get('/tegels/:short/tegel.svg', showPicture('svg'));
tileRoutes.get('/tegels/:short/tegel.png', showPicture('png'));
tileRoutes.post('/tegels/:short/vast', keepHere('vast'));
tileRoutes.post('/tegels/:short/los', keepHere('los'));
tileRoutes.post('/tegels/:short/week', keepHere('week'));
