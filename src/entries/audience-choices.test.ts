import { describe, expect, test } from 'vitest';
import { audienceChoices, deciderFor } from './audience-choices';
import { outsider, type Viewer } from './viewer';

const peer: Viewer = { ...outsider, personId: 'p', memberOf: ['duin'], peerIn: ['duin'], collaborations: ['zilverzand'] };
const manager: Viewer = { ...peer, managed: ['zilverzand'] };
const coordinator: Viewer = { ...outsider, personId: 'c', memberOf: ['duin'], coordinated: ['duin'] };
const step = { from: 'peers', to: 'public', collaborationId: 'zilverzand', networkId: 'duin' } as const;
const approvers = { approve_peers: 'nobody', approve_network: 'programme_manager', approve_public: 'coordinator' };

describe('the rungs somebody can choose', () => {
  test('a member of a collaboration is offered every rung, peers first', () => {
    expect(audienceChoices(peer, 'duin', 'zilverzand')).toEqual({ offered: ['self', 'collaboration', 'peers', 'network', 'public'], usual: 'peers' });
  });
  test('who is no peer is not offered peers, and starts at the network', () => {
    expect(audienceChoices(coordinator, 'duin', null)).toEqual({ offered: ['self', 'network', 'public'], usual: 'network' });
  });
});

describe('whose yes is needed to raise an entry', () => {
  test('the programme manager comes first, then the coordinator', () => {
    expect(deciderFor(step, approvers, peer)).toBe('programme_manager');
    expect(deciderFor(step, approvers, manager)).toBe('coordinator');
  });
  test('nobody is asked for a rung that asks nobody', () => {
    expect(deciderFor({ ...step, from: 'collaboration', to: 'peers' }, approvers, peer)).toBeNull();
    expect(deciderFor({ ...step, from: 'network' }, { ...approvers, approve_public: 'nobody' }, peer)).toBeNull();
  });
  test('who coordinates the network says yes by doing it', () => {
    expect(deciderFor({ ...step, from: 'network', collaborationId: null }, approvers, coordinator)).toBeNull();
  });
  test('a piece without a collaboration has no programme manager to ask', () => {
    expect(deciderFor({ ...step, to: 'network', collaborationId: null }, approvers, peer)).toBeNull();
  });
});
