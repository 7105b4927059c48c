import type { WebContext } from '#platform/web/env';
import { type CollaborationHere, collaborationHere } from './queries';

/** The collaboration of this address, as one of the network of this address. */
export const here = (c: WebContext): Promise<CollaborationHere | undefined> => collaborationHere(c.var.db, c.var.network.id, c.req.param('slug') ?? '');
