import { may, type RoleKind } from '#entries/index';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { here } from '../collaborations/here';
import { nationalParties } from '../organisations/queries';
import type { InvitationKind } from '../tables';
import { trail } from '../trail';
import { mayGiveFirst } from './first-coordinator';
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
  /** whose role or invitation is shown: a national party sees its own people alone */
  sees: (row: { kind: InvitationKind; organisation_id: string | null }) => boolean;
};

/** The network as a whole: for its coordinators, for national parties as far as their own organisation goes, and to find the first. */
export async function standingInNetwork(c: WebContext): Promise<Standing | undefined> {
  const { db, network, viewer } = c.var;
  const own = organisationsSpokenFor(viewer, network.id);
  const common = { networkId: network.id, collaborationId: null, title: m.network_people_of({ name: network.name }), at: `/${network.slug}/beheer/mensen` };
  const alone = { ...common, trail: trail(c, [m.network_manage_people()]) };
  if (may(viewer, 'give_network_roles', { network: network.id }))
    return {
      ...common,
      trail: trail(c, [m.network_settings_title(), 'beheer'], [m.network_manage_people()]),
      kinds: kindsInNetwork,
      organisations: await nationalParties(db, network.id),
      sees: () => true,
    };
  if (own.length) {
    const organisations = (await nationalParties(db, network.id)).filter(({ id }) => own.includes(id));
    return { ...alone, kinds: ['national_party'], organisations, sees: ({ organisation_id }) => own.includes(organisation_id ?? '') };
  }
  const first = await mayGiveFirst(db, viewer, 'coordinator', { networkId: network.id, collaborationId: null, organisationId: null });
  return first ? { ...alone, kinds: ['coordinator'], organisations: [], sees: ({ kind }) => kind === 'coordinator' } : undefined;
}

/** One collaboration: for its programme managers and the coordinators of the network. */
export async function standingInCollaboration(c: WebContext): Promise<Standing | undefined> {
  const { network, viewer } = c.var;
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
    organisations: collaboration.partners,
    sees: () => true,
  };
}
