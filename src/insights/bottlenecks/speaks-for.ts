import type { Viewer } from '#entries/index';

/** The national parties this viewer speaks for in a network. */
export const partiesOf = (viewer: Viewer, networkId: string): string[] =>
  viewer.roles.flatMap((role) => (role.kind === 'national_party' && role.networkIds.includes(networkId) ? (role.organisationId ?? []) : []));

export const speaksFor = (viewer: Viewer, networkId: string, organisationId: string): boolean => partiesOf(viewer, networkId).includes(organisationId);
