import { may, type RoleKind, type Viewer } from '#entries/index';

/** Where a role is held: in a network as a whole, or in one of its collaborations; and for which organisation one speaks beside it. */
export type RolePlace = { networkId: string; collaborationId: string | null; organisationId: string | null };

/** What a person can be in a collaboration. A guide or historian counts in that collaboration alone. */
export const kindsInCollaboration = [
  'programme_manager',
  'board_member',
  'project_leader',
  'professional',
  'resident',
  'guide',
  'historian',
] as const satisfies RoleKind[];

export const kindsInNetwork = ['coordinator', 'guide', 'historian', 'national_party'] as const satisfies RoleKind[];

/** What one can ask to become. Who manages a collaboration is asked, and does not ask. */
export const kindsToAskFor = ['professional', 'resident', 'project_leader', 'board_member'] as const satisfies RoleKind[];
export type KindToAskFor = (typeof kindsToAskFor)[number];

const networkWide: readonly RoleKind[] = ['coordinator', 'guide', 'historian', 'national_party'];

/** A role in a collaboration counts in every network that collaboration is in, so its row names no network; a guide's does. */
export const roleRow = (kind: RoleKind, { networkId, collaborationId, organisationId }: RolePlace) => ({
  kind,
  network_id: networkWide.includes(kind) ? networkId : null,
  collaboration_id: collaborationId,
  organisation_id: organisationId,
});

/** A kind fits where it can be held, and only who speaks for a national party must say for which. */
export function fits(kind: RoleKind, { collaborationId, organisationId }: RolePlace): boolean {
  const kinds: readonly RoleKind[] = collaborationId ? kindsInCollaboration : kindsInNetwork;
  return kinds.includes(kind) && (kind !== 'national_party' || organisationId !== null);
}

/** May this viewer give, or end, such a role here? A national party gives roles to people of its own organisation, and no other. */
export function mayGive(viewer: Viewer, kind: RoleKind, { networkId, collaborationId, organisationId }: RolePlace): boolean {
  if (collaborationId) return may(viewer, 'give_collaboration_roles', { network: networkId, collaboration: collaborationId });
  if (may(viewer, 'give_network_roles', { network: networkId })) return true;
  return kind === 'national_party' && organisationId !== null && organisationsSpokenFor(viewer, networkId).includes(organisationId);
}

/** The national parties this viewer speaks for in the network. */
export const organisationsSpokenFor = (viewer: Viewer, networkId: string): string[] =>
  may(viewer, 'give_organisation_roles', { network: networkId })
    ? viewer.roles.flatMap((role) =>
        role.kind === 'national_party' && role.networkIds.includes(networkId) && role.organisationId ? [role.organisationId] : [],
      )
    : [];
