import type { RoleKind, Viewer } from './viewer';

/**
 * Who may do what, in one table. Seeing comes first and elsewhere (`seenBy`): what cannot be seen cannot be found, so every grant
 * here speaks of something the viewer can already read.
 */
export const deeds = [
  'ask',
  'respond',
  'steer',
  'raise',
  'approve_for_collaboration',
  'approve_for_network',
  'give_collaboration_roles',
  'give_organisation_roles',
  'give_network_roles',
  'shape_collaboration',
  'shape_network',
  'moderate',
  'make_network',
] as const;
export type Deed = (typeof deeds)[number];

export const hats = ['outsider', 'member', 'programme_manager', 'guide', 'national_party', 'coordinator', 'administrator'] as const;
export type Hat = (typeof hats)[number];

/**
 * yes: wherever they may read · own: what they made or own · theirs: in the collaboration they belong to (a guide: were invited to)
 * wide: on entries for the network or the public
 */
export type Grant = 'yes' | 'own' | 'theirs' | 'wide' | 'no';

const table: Record<Deed, Partial<Record<Hat, Grant>>> = {
  ask: { member: 'yes', programme_manager: 'yes', guide: 'yes', national_party: 'yes', coordinator: 'yes' },
  respond: { member: 'yes', programme_manager: 'yes', guide: 'yes', national_party: 'yes', coordinator: 'yes' },
  steer: { member: 'own', programme_manager: 'theirs', guide: 'theirs', national_party: 'own', coordinator: 'own' },
  raise: { member: 'own', programme_manager: 'theirs', guide: 'own', national_party: 'own', coordinator: 'own' },
  approve_for_collaboration: { programme_manager: 'theirs' },
  approve_for_network: { coordinator: 'yes' },
  give_collaboration_roles: { programme_manager: 'theirs', coordinator: 'yes' },
  give_organisation_roles: { national_party: 'yes', coordinator: 'yes' },
  give_network_roles: { coordinator: 'yes' },
  shape_collaboration: { programme_manager: 'theirs', coordinator: 'yes' },
  shape_network: { coordinator: 'yes' },
  moderate: { programme_manager: 'theirs', coordinator: 'wide' },
  make_network: { administrator: 'yes' },
};

export const grant = (deed: Deed, hat: Hat): Grant => table[deed][hat] ?? 'no';

/** What the deed is done to: where it stands, and whether the viewer made or owns it. */
export type Place = { network?: string | null; collaboration?: string | null; own?: boolean; wide?: boolean };

const hatOf = (kind: RoleKind): Hat =>
  kind === 'programme_manager' || kind === 'guide' || kind === 'national_party' || kind === 'coordinator' ? kind : 'member';

/** May this viewer do this here? One hat that grants it is enough. */
export function may(viewer: Viewer, deed: Deed, place: Place = {}): boolean {
  if (viewer.administrator && grant(deed, 'administrator') === 'yes') return true;
  return viewer.roles.some((role) => {
    if (place.network && !role.networkIds.includes(place.network)) return false;
    const given = grant(deed, hatOf(role.kind));
    if (given === 'yes') return true;
    if (given === 'own') return place.own === true;
    if (given === 'theirs') return place.own === true || (role.collaborationId !== null && role.collaborationId === place.collaboration);
    return given === 'wide' && place.wide === true;
  });
}
