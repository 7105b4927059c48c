import { type Audience, audiences } from '#entries/index';
import type { Candidate } from './candidates';

/** How often each value stands among what was found, the most frequent first; of a year the latest, of an audience the narrowest. */
export type Facets = {
  kind: Counted<string>[];
  block: Counted<string>[];
  collaboration: Counted<string>[];
  year: Counted<number>[];
  audience: Counted<Audience>[];
};
export type Counted<T> = { value: T; count: number };

export function facetsOf(found: Candidate[]): Facets {
  const often = <T>(values: T[]): Counted<T>[] => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  };
  return {
    kind: often(found.map(({ kind }) => kind)),
    block: often(found.flatMap(({ blocks }) => blocks)),
    collaboration: often(found.flatMap(({ collaboration_id }) => collaboration_id ?? [])),
    year: often(found.map(({ year }) => year)).sort((a, b) => b.value - a.value),
    audience: often(found.map(({ audience }) => audience)).sort((a, b) => audiences.indexOf(a.value) - audiences.indexOf(b.value)),
  };
}
