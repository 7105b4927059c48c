/**
 * The open library: public entries of the kinds that want to stand on a shelf, with how to cite them, feeds, and paper; and who outside
 * the network says they used them. Knows no concept.
 */
export { absent } from './absent';
export { type OnShelf, shelfOf } from './shelf-of';
export { TakeAlong, UsedElsewhere } from './views/shelf-panel';
