import type { OnTrail } from './trail-of';
import type { LinkKind, Way } from './steps';

/** A thing on a trail under the one it hangs on, with what hangs on it in turn. */
export type Branch = {
  grain: OnTrail;
  kind: LinkKind;
  outward: boolean;
  /** it hangs on something else too, and its own branch is told there */
  again: boolean;
  branches: Branch[];
};

/**
 * One way of a trail as a tree. What hangs on several things stands under each, and its own branch is told once: where it is nearest to
 * where the trail began. A trail that leads back to itself ends where it would.
 */
export function branchesOf(grains: OnTrail[], way: Way): Branch[] {
  const here = grains.filter((grain) => grain.way === way);
  const hanging = new Map<string, { grain: OnTrail; from: OnTrail['from'][number] }[]>();
  for (const grain of here) for (const from of grain.from) hanging.set(from.id, [...(hanging.get(from.id) ?? []), { grain, from }]);
  const depths = new Map(here.map(({ id, depth }) => [id, depth]));
  const told = new Set<string>();
  const under = (id: string, above: string[]): Branch[] =>
    (hanging.get(id) ?? [])
      .filter(({ grain }) => !above.includes(grain.id))
      .map(({ grain, from }) => {
        const own = !told.has(grain.id) && grain.depth === (depths.get(id) ?? 0) + 1;
        if (own) told.add(grain.id);
        return { grain, kind: from.kind, outward: from.outward, again: !own, branches: own ? under(grain.id, [...above, grain.id]) : [] };
      });
  const start = here.find(({ depth }) => depth === 0);
  return start ? under(start.id, [start.id]) : [];
}
