import { type ValueState, valueStates } from './state';

/** null: too few to tell without pointing at somebody. */
export type ValueCounts = { states: Record<ValueState, number | null>; total: number | null };

export const fewest = 3;

/**
 * Leaves out every number of one or two people, and the total as soon as one is left out: with the total the missing one could be
 * worked out. Nobody in a state is told, because it is about nobody.
 */
export function withoutSmallCells(counts: Partial<Record<ValueState, number>>): ValueCounts {
  const shown = (count: number): number | null => (count > 0 && count < fewest ? null : count);
  const cells = valueStates.map((state) => [state, shown(counts[state] ?? 0)] as const);
  const states = Object.fromEntries(cells) as Record<ValueState, number | null>;
  const complete = cells.every(([, count]) => count !== null);
  return { states, total: complete ? cells.reduce((sum, [, count]) => sum + (count ?? 0), 0) : null };
}
