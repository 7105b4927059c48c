import type { InInbox } from './addresses';

export type Sheaf = { rule: string; party: string; bottlenecks: InInbox[]; regions: { slug: string; name: string }[] };

/** Grouped by party and by the rule as people named it: capitals and spaces make no other rule. Keeps the order in which they came. */
export function byRule(found: InInbox[]): Sheaf[] {
  const groups = Map.groupBy(found, (one) => `${one.party_id} ${one.rule.trim().toLocaleLowerCase('nl').replace(/\s+/g, ' ')}`);
  return [...groups.values()].flatMap((bottlenecks) => {
    const [first] = bottlenecks;
    if (!first) return [];
    const regions = new Map(bottlenecks.flatMap(({ affected }) => affected).map((region) => [region.slug, region]));
    return [{ rule: first.rule, party: first.party, bottlenecks, regions: [...regions.values()] }];
  });
}
