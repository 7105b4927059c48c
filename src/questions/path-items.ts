import type { QuestionHere } from './question-page';

type Version = QuestionHere['versions'][number];
type Step = QuestionHere['steps'][number];
export type PathItem = { at: Date; by: string | null; audience: Version['audience'] } & (
  | { kind: 'wording'; wording: string; obstacle: string | null; reason: string; first: boolean; now: boolean }
  | { kind: 'step'; from: Step['from_state']; to: Step['to_state']; reason: string }
);

/**
 * Wordings and steps as one line through time, oldest first, of what the viewer may read. An obstacle is told where it differs from the
 * last one they could read. The step with which a question began is told by its first wording.
 */
export function pathItems({ versions, steps, version }: Pick<QuestionHere, 'versions' | 'steps' | 'version'>): PathItem[] {
  const wordings = versions.map((one, index): PathItem => {
    const changed = one.obstacle !== '' && one.obstacle !== versions[index - 1]?.obstacle;
    const said = { wording: one.wording, obstacle: changed ? one.obstacle : null, reason: one.reason };
    return { kind: 'wording', at: new Date(one.at), by: one.by, audience: one.audience, ...said, first: one.no === 1, now: one.no === version };
  });
  const taken = steps
    .filter((step) => step.from_state !== null)
    .map(
      (step): PathItem => ({
        kind: 'step',
        at: new Date(step.at),
        by: step.by,
        audience: step.audience,
        from: step.from_state,
        to: step.to_state,
        reason: step.reason,
      }),
    );
  return [...wordings, ...taken].sort((a, b) => a.at.getTime() - b.at.getTime());
}
