import { type Audience, audiences, isWider, may, type Viewer } from '#entries/index';
import type { AnswerKind } from '../tables';

export const answerKinds = ['recognise', 'differs', 'not_here'] as const satisfies readonly AnswerKind[];

type Place = { network_id: string; collaboration_id: string | null; audience: Audience };

/**
 * The collaborations of this network for which the viewer can answer: theirs, and never the one that tells the insight, which cannot
 * confirm itself. Who speaks for a national party answers for no collaboration, whatever else they are.
 */
export const answersFrom = (by: Viewer, insight: Place): string[] =>
  may(by, 'respond', { network: insight.network_id }) && by.peerIn.includes(insight.network_id)
    ? by.collaborations.filter(
        (id) => id !== insight.collaboration_id && by.roles.some((role) => role.collaborationId === id && role.networkIds.includes(insight.network_id)),
      )
    : [];

/** An answer is for as many people as the insight, or for fewer; never for fewer than would read it with its own collaboration. */
export function answerRungs(insight: Place): Audience[] {
  const lower = audiences.filter((rung) => !isWider('peers', rung) && !isWider(rung, insight.audience));
  return lower.length ? lower : [insight.audience];
}
