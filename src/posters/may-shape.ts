import { type EntryRow, may, type Viewer } from '#entries/index';

/**
 * A poster speaks for a collaboration: its programme managers make and change it, and a guide it invited. Having made it is not
 * enough once one is out, and coordinating the network is never enough.
 */
export const mayShapePoster = (viewer: Viewer, place: { network: string; collaboration: string | null }): boolean =>
  place.collaboration !== null && may(viewer, 'steer', place);

export const mayShapeThis = (viewer: Viewer, entry: Pick<EntryRow, 'network_id' | 'collaboration_id'>): boolean =>
  mayShapePoster(viewer, { network: entry.network_id, collaboration: entry.collaboration_id });
