import type { ShelfFilter } from './shelf-filter';

/** So many pieces of one kind, from one sort of place, of one year, about these building blocks. */
export type Pile = { kind: string; scale: string | null; urbanity: string | null; research: boolean; year: number; blocks: string[]; count: number };
type Facet = 'block' | 'kind' | 'scale' | 'urbanity' | 'research' | 'year';
export type Facets = { total: number; all: number } & Record<Facet, Map<string, number>>;

const facets: Facet[] = ['block', 'kind', 'scale', 'urbanity', 'research', 'year'];

const valuesOf: Record<Facet, (pile: Pile) => string[]> = {
  block: ({ blocks }) => blocks,
  kind: ({ kind }) => [kind],
  scale: ({ scale }) => (scale ? [scale] : []),
  urbanity: ({ urbanity }) => (urbanity ? [urbanity] : []),
  research: ({ research }) => (research ? ['true'] : []),
  year: ({ year }) => [String(year)],
};

const fits = (pile: Pile, filter: ShelfFilter, facet: Facet): boolean => filter[facet] === undefined || valuesOf[facet](pile).includes(String(filter[facet]));

/**
 * How many there are behind each choice: what one would find by choosing it beside the other choices that stand. So a number on the page
 * is the number on the next one.
 */
export function facetsOf(piles: Pile[], filter: ShelfFilter): Facets {
  const besides = (facet?: Facet) => piles.filter((pile) => facets.every((one) => one === facet || fits(pile, filter, one)));
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const pile of besides(facet)) for (const value of valuesOf[facet](pile)) counts.set(value, (counts.get(value) ?? 0) + pile.count);
    return counts;
  };
  const sum = (some: Pile[]) => some.reduce((total, { count }) => total + count, 0);
  return {
    total: sum(besides()),
    all: sum(piles),
    block: counted('block'),
    kind: counted('kind'),
    scale: counted('scale'),
    urbanity: counted('urbanity'),
    research: counted('research'),
    year: counted('year'),
  };
}
