import { describe, expect, test } from 'vitest';
import { marks, sliceSizes } from '../lexemes';
import { firstStretch, nextStretch, type Stretch, stretchQuery } from './slices';

const network = '0192f0aa-0000-7000-8000-000000000001';
const bare = marks.slice(network, 's', 0).slice(0, -2);

/** Which numbers the marks of a stretch stand for, one after the other. */
const numbersIn = (stretch: Stretch, last: number): [from: number, to: number][] =>
  [...stretchQuery(network, stretch, last).matchAll(new RegExp(`'${bare}([sml])(\\d+)'`, 'g'))].map(([, size, place]) => {
    const wide = sliceSizes[size as keyof typeof sliceSizes];
    return [Number(place) * wide, (Number(place) + 1) * wide];
  });

describe('A search that goes back a stretch at a time', () => {
  test.each([4096, 70_000, 1_000_000])('looks at each of %i entries once and leaves none out', (last) => {
    let stretch = firstStretch(last);
    let begun = last + 1;
    for (let entries = 5000; ; entries *= 3) {
      const slices = numbersIn(stretch, last);
      if (slices.length) {
        expect(slices[0]?.[0]).toBe(stretch.from);
        slices.slice(1).forEach(([from], nth) => void expect(from).toBe(slices[nth]?.[1]));
        // Beyond the youngest there is nothing yet; within, a stretch ends where the one before it began.
        expect(Math.min(slices.at(-1)?.[1] ?? 0, last + 1)).toBe(begun);
      }
      begun = stretch.from;
      if (begun === 0) break;
      stretch = nextStretch(stretch, entries);
      expect(stretch.to).toBe(begun);
      expect(stretch.from).toBeLessThan(begun);
    }
  });

  test('takes few marks for many entries, and the mark of the network for all of them', () => {
    expect(numbersIn({ from: 0, to: 786_432 }, 1_000_000)).toHaveLength(3);
    expect(stretchQuery(network, firstStretch(100), 100)).toBe(`'${marks.network(network)}'`);
  });
});
