export const roleKinds = [
  'coordinator',
  'programme_manager',
  'board_member',
  'project_leader',
  'professional',
  'resident',
  'historian',
  'national_party',
  'guide',
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** One role as it counts for access: collaborations bring the networks they are in. */
export type HeldRole = {
  kind: RoleKind;
  networkIds: string[];
  collaborationId: string | null;
  organisationId: string | null;
  /** networks in which the organisation spoken for is a national party */
  nationalIn: string[];
};

/**
 * Who is looking. The sets say what the ladder needs; they are made once a request from the roles that stand in the database,
 * never kept. An outsider has no person and empty sets.
 */
export type Viewer = {
  personId: string | null;
  name: string;
  administrator: boolean;
  roles: HeldRole[];
  /** networks whose members-only entries they read */
  memberOf: string[];
  /** networks in which they count as a peer */
  peerIn: string[];
  /** collaborations whose own entries they read */
  collaborations: string[];
  managed: string[];
  coordinated: string[];
};

export const outsider: Viewer = {
  personId: null,
  name: '',
  administrator: false,
  roles: [],
  memberOf: [],
  peerIn: [],
  collaborations: [],
  managed: [],
  coordinated: [],
};

const unique = (ids: string[]): string[] => [...new Set(ids)];
const inCollaboration = (role: HeldRole): boolean => role.collaborationId !== null;

/**
 * Peers: a role in a collaboration of the network, or the explicit role of independent guide. Who speaks for a national party in a
 * network, by that role or through the organisation of another role, is never a peer there, whatever else they are.
 */
export function viewerOf(person: { id: string; name: string; administrator: boolean }, roles: HeldRole[]): Viewer {
  const national = new Set(roles.flatMap((role) => (role.kind === 'national_party' ? role.networkIds : role.nationalIn)));
  const asPeer = roles.filter((role) => role.kind === 'guide' || (inCollaboration(role) && role.kind !== 'national_party'));
  return {
    personId: person.id,
    name: person.name,
    administrator: person.administrator,
    roles,
    memberOf: unique(roles.flatMap((role) => role.networkIds)),
    peerIn: unique(asPeer.flatMap((role) => role.networkIds)).filter((id) => !national.has(id)),
    collaborations: unique(roles.flatMap((role) => role.collaborationId ?? [])),
    managed: unique(roles.flatMap((role) => (role.kind === 'programme_manager' ? (role.collaborationId ?? []) : []))),
    coordinated: unique(roles.flatMap((role) => (role.kind === 'coordinator' ? role.networkIds : []))),
  };
}

declare module '#platform/web/env' {
  interface Variables {
    viewer: Viewer;
  }
}
