import { type Audience, audiences, isWider } from './audience';
import type { Viewer } from './viewer';

export type AudienceChoices = { offered: Audience[]; usual: Audience };

/**
 * The rungs somebody can choose for something new. Peers is the usual one; who is no peer here would put it where they cannot read
 * along themselves, so for them it is the network.
 */
export function audienceChoices(viewer: Viewer, networkId: string, collaborationId: string | null): AudienceChoices {
  const peer = viewer.peerIn.includes(networkId);
  const offered = audiences.filter((rung) => {
    if (rung === 'collaboration') return collaborationId !== null;
    if (rung === 'peers') return peer;
    return true;
  });
  return { offered, usual: peer ? 'peers' : 'network' };
}

export type Approvers = { approve_peers: string; approve_network: string; approve_public: string };
export type Decider = 'programme_manager' | 'coordinator';

const settings: [Audience, keyof Approvers][] = [
  ['peers', 'approve_peers'],
  ['network', 'approve_network'],
  ['public', 'approve_public'],
];

/**
 * Whose yes is still needed to raise an entry from one rung to another; null when nobody's. The collaboration's own programme manager
 * comes first: only after that yes does it go to the coordinator. Who holds the role says yes by doing it.
 */
export function deciderFor(
  step: { from: Audience; to: Audience; collaborationId: string | null; networkId: string },
  approvers: Approvers,
  by: Viewer,
): Decider | null {
  const asked = settings.filter(([rung]) => isWider(rung, step.from) && !isWider(rung, step.to)).map(([, setting]) => approvers[setting]);
  const managed = step.collaborationId !== null && by.managed.includes(step.collaborationId);
  if (asked.includes('programme_manager') && step.collaborationId !== null && !managed) return 'programme_manager';
  const coordinates = by.coordinated.includes(step.networkId);
  return asked.includes('coordinator') && !coordinates ? 'coordinator' : null;
}
