import { may } from '#entries/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { countJoinRequests, holders } from '../roles/queries';
import { trail } from '../trail';
import { here } from './here';

/** What the page of a collaboration shows of the collaboration itself, and where that page stands. */
export async function collaborationShown(c: WebContext) {
  const { db, network, viewer } = c.var;
  const collaboration = await here(c);
  if (!collaboration) return undefined;
  const place = { network: network.id, collaboration: collaboration.id };
  const mayGive = may(viewer, 'give_collaboration_roles', place);
  return {
    collaboration,
    people: viewer.memberOf.includes(network.id) ? await holders(db, network.id, collaboration.id) : null,
    waiting: mayGive ? await countJoinRequests(db, collaboration.id) : 0,
    mayShape: may(viewer, 'shape_collaboration', place),
    mayGive,
    mayJoin: !viewer.collaborations.includes(collaboration.id),
    trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [collaboration.name]),
  };
}
