import { onThisMachine } from '#platform/not-on-this-machine';

type Drawer = typeof import('@resvg/resvg-js');

/** What draws SVG, with the first drawing. Throws `NotOnThisMachine`. */
export const loadDrawer = (load: () => Promise<Drawer> = () => import('@resvg/resvg-js')): Promise<Drawer> => onThisMachine('drawing', load);
