import { describe, expect, test } from 'vitest';
import { deeds, type Grant, grant, type Hat, hats, may } from './may';
import { type HeldRole, type RoleKind, viewerOf } from './viewer';

const role = (kind: RoleKind, collaborationId: string | null = null): HeldRole => ({
  kind,
  networkIds: ['duin'],
  collaborationId,
  organisationId: null,
  nationalIn: [],
});
const somebody = (...roles: HeldRole[]) => viewerOf({ id: 'p', name: 'P', administrator: false }, roles);

/** The table as people agreed it, written out once more: a change of a grant is a change of this promise. */
const promised: Record<(typeof deeds)[number], [member: Grant, manager: Grant, guide: Grant, national: Grant, coordinator: Grant, administrator: Grant]> = {
  ask: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  respond: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  steer: ['own', 'theirs', 'theirs', 'own', 'own', 'no'],
  raise: ['own', 'theirs', 'own', 'own', 'own', 'no'],
  approve_for_collaboration: ['no', 'theirs', 'no', 'no', 'no', 'no'],
  approve_for_network: ['no', 'no', 'no', 'no', 'yes', 'no'],
  give_collaboration_roles: ['no', 'theirs', 'no', 'no', 'yes', 'no'],
  give_organisation_roles: ['no', 'no', 'no', 'yes', 'yes', 'no'],
  give_network_roles: ['no', 'no', 'no', 'no', 'yes', 'no'],
  shape_collaboration: ['no', 'theirs', 'no', 'no', 'yes', 'no'],
  shape_network: ['no', 'no', 'no', 'no', 'yes', 'no'],
  moderate: ['no', 'theirs', 'no', 'no', 'wide', 'no'],
  make_network: ['no', 'no', 'no', 'no', 'no', 'yes'],
};
const columns: Hat[] = ['member', 'programme_manager', 'guide', 'national_party', 'coordinator', 'administrator'];

describe('who may do what', () => {
  test.each(deeds)('%s is granted as the table says, and never to an outsider', (deed) => {
    expect(columns.map((hat) => grant(deed, hat))).toEqual(promised[deed]);
    expect(grant(deed, 'outsider')).toBe('no');
    expect(hats).toHaveLength(columns.length + 1);
  });

  test('a programme manager steers their own collaboration, not the neighbour’s', () => {
    const meera = somebody(role('programme_manager', 'zilverzand'));
    expect(may(meera, 'steer', { network: 'duin', collaboration: 'zilverzand' })).toBe(true);
    expect(may(meera, 'steer', { network: 'duin', collaboration: 'helmgras' })).toBe(false);
  });

  test('a resident steers what they made, nothing else', () => {
    const rachid = somebody(role('resident', 'zilverzand'));
    expect(may(rachid, 'steer', { network: 'duin', collaboration: 'zilverzand', own: true })).toBe(true);
    expect(may(rachid, 'steer', { network: 'duin', collaboration: 'zilverzand' })).toBe(false);
  });

  test('a coordinator hides what the network or everybody can read, and nothing of a lower rung', () => {
    const cora = somebody(role('coordinator'));
    expect(may(cora, 'moderate', { network: 'duin', wide: true })).toBe(true);
    expect(may(cora, 'moderate', { network: 'duin', wide: false })).toBe(false);
  });

  test('a role in one network grants nothing in another', () => {
    const cora = somebody(role('coordinator'));
    expect(may(cora, 'shape_network', { network: 'duin' })).toBe(true);
    expect(may(cora, 'shape_network', { network: 'kust' })).toBe(false);
  });
});

describe('who is a peer', () => {
  test('a role in a collaboration or the role of guide makes a peer; coordinating adds nothing', () => {
    expect(somebody(role('resident', 'zilverzand')).peerIn).toEqual(['duin']);
    expect(somebody(role('guide')).peerIn).toEqual(['duin']);
    expect(somebody(role('coordinator')).peerIn).toEqual([]);
    expect(somebody(role('coordinator'), role('professional', 'helmgras')).peerIn).toEqual(['duin']);
  });

  test('who speaks for a national party is no peer there, by that role or through the organisation of another', () => {
    expect(somebody(role('national_party'), role('professional', 'zilverzand')).peerIn).toEqual([]);
    expect(somebody({ ...role('professional', 'zilverzand'), nationalIn: ['duin'] }).peerIn).toEqual([]);
  });

  test('being administrator reads nothing', () => {
    const ada = viewerOf({ id: 'a', name: 'Ada', administrator: true }, []);
    expect([ada.memberOf, ada.peerIn, ada.collaborations]).toEqual([[], [], []]);
  });
});
