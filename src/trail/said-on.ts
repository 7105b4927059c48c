import type { Grain } from '#platform/module';
import type { OnTrail } from './trail-of';

/** Something that was said, with what it became and what it was said at, as far as both stand on this trail. */
export type Said = { text: string; at: Date; became: OnTrail | null; during: OnTrail | null };

/** The first words of a trail. What they became is named where that is not where the trail began. */
export function saidOn(said: Grain[], trail: OnTrail[]): Said[] {
  const nearest = new Map(trail.toReversed().map((one) => [one.id, one]));
  return said.map(({ of, text, at, during }) => {
    const became = nearest.get(of) ?? null;
    return { text, at, became: became?.depth === 0 ? null : became, during: nearest.get(during) ?? null };
  });
}
