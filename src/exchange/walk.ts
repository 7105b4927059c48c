import { demandOf, isOpen, mayMove, type QuestionState } from '#questions/index';
import type { FileQuestion } from './network-file';

export type Walked = { step: FileQuestion['path'][number]; from: QuestionState };

/** What was split or merged dissolves wherever it stands on its path. */
const goneUp = (from: QuestionState, to: QuestionState): boolean => to === 'dissolved' && isOpen(from);

/** Walks the path of a question from its start: each step with where it came from, where it ends, and the steps that cannot be made. */
export function walk(question: FileQuestion): {
  steps: Walked[];
  refused: Walked[];
  unexplained: Walked[];
  state: QuestionState;
  parkedFrom: QuestionState | null;
} {
  let state: QuestionState = question.starts;
  let parkedFrom: QuestionState | null = null;
  const steps: Walked[] = [];
  const refused: Walked[] = [];
  for (const step of question.path) {
    (mayMove(state, step.to, parkedFrom) || goneUp(state, step.to) ? steps : refused).push({ step, from: state });
    parkedFrom = step.to === 'parked' ? state : null;
    state = step.to;
  }
  return { steps, refused, unexplained: steps.filter(({ step }) => demandOf(step.to) === 'why' && !step.why), state, parkedFrom };
}
