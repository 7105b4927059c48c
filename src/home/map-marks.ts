import { provinceSpots } from './province-spots';

/** A place in the list, and where its mark stands on the map; null: it names no province. */
export type Mark = { nth: number; spot: [number, number] | null };

/**
 * Puts the collaborations of a list on the map, each in its province. The same place keeps the same spot as long as the list before it
 * in that province stays the same; a province with more of them than spots begins again a little beside the first.
 */
export function mapMarks(provinces: (string | null)[]): Mark[] {
  const taken = new Map<string, number>();
  return provinces.map((name, index) => {
    const key = name?.toLowerCase() ?? '';
    const spots = provinceSpots.get(key);
    if (!spots?.length) return { nth: index + 1, spot: null };
    const already = taken.get(key) ?? 0;
    taken.set(key, already + 1);
    const [x, y] = spots[already % spots.length] ?? [0, 0];
    const beside = 7 * Math.floor(already / spots.length);
    return { nth: index + 1, spot: [x + beside, y + beside] };
  });
}
