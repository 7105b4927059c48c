import { may, type RoleKind } from '#entries/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { here } from '../collaborations/here';
import { nationalParties, organisationNames } from '../organisations/queries';
import { trail } from '../trail';
import { kindsInCollaboration, kindsInNetwork, organisationsSpokenFor } from './role';

/** A place where the viewer gives roles: which roles, for which organisations, and of whom they see that they hold one. */
export type Standing = {
  networkId: string;
  collaborationId: string | null;
  title: string;
  at: string;
  trail: ReturnType<typeof trail>;
  kinds: readonly RoleKind[];
  organisations: { id: string; name: string }[];
  /** a national party sees its own people alone */
  within: string[] | null;
};

/** The network as a whole: for its coordinators, and for national parties as far as their own organisation goes. */
export async function standingInNetwork(c: WebContext): Promise<Standing | undefined> {
  const { db, network, viewer } = c.var;
  const own = organisationsSpokenFor(viewer, network.id);
  const coordinates = may(viewer, 'give_network_roles', { network: network.id });
  if (!coordinates && own.length === 0) return undefined;
  const parties = (await nationalParties(db, network.id)).filter(({ id }) => coordinates || own.includes(id));
  if (parties.length === 0 && !coordinates) return undefined;
  const title = m.network_people_of({ name: network.name });
  return {
    networkId: network.id,
    collaborationId: null,
    title,
    at: `/${network.slug}/beheer/mensen`,
    trail: coordinates ? trail(c, [m.network_settings_title(), 'beheer'], [m.network_manage_people()]) : trail(c, [m.network_manage_people()]),
    kinds: coordinates ? kindsInNetwork : ['national_party'],
    organisations: parties.map(({ id, name }) => ({ id, name })),
    within: coordinates ? null : own,
  };
}

/** One collaboration: for its programme managers and the coordinators of the network. */
export async function standingInCollaboration(c: WebContext): Promise<Standing | undefined> {
  const { db, network, viewer } = c.var;
  const collaboration = await here(c);
  if (!collaboration || !may(viewer, 'give_collaboration_roles', { network: network.id, collaboration: collaboration.id })) return undefined;
  const { id, name, slug } = collaboration;
  return {
    networkId: network.id,
    collaborationId: id,
    title: m.network_people_of({ name }),
    at: `/${network.slug}/samenwerkingen/${slug}/mensen`,
    trail: trail(c, [m.network_collaborations_title(), 'samenwerkingen'], [name, `samenwerkingen/${slug}`], [m.network_manage_people()]),
    kinds: kindsInCollaboration,
    organisations: await organisationNames(db, network.id),
    within: null,
  };
}
