import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { duneOf, type Layer } from './dune';

const shares = [
  { key: 'leren', count: 12 },
  { key: 'geld', count: 7 },
  { key: 'bewoners', count: 20 },
];
const grainsIn = (layer: Layer | undefined): number => [...`${layer?.coarse}${layer?.fine}`.matchAll(/h0/g)].length;

describe('the dune', () => {
  test('every contribution is exactly one grain', () => {
    expect(duneOf('duin', shares).layers.map(grainsIn)).toEqual([12, 7, 20]);
  });

  test('the same contributions always make the same dune', () => {
    expect(duneOf('duin', shares)).toEqual(duneOf('duin', shares));
  });

  test('another network with the same figures has a dune of its own', () => {
    expect(duneOf('kust', shares).layers).not.toEqual(duneOf('duin', shares).layers);
  });

  test('a new contribution in the top layer leaves the layers below as they lay', () => {
    const grown = duneOf('duin', shares.with(2, { key: 'bewoners', count: 21 }));
    expect(grainsIn(grown.layers[2])).toBe(21);
    expect(grown.layers.slice(0, 2).map(grainsIn)).toEqual([12, 7]);
  });

  test('without contributions there is only sand', () => {
    const bare = duneOf('duin', []);
    expect(bare.layers).toEqual([]);
    expect(bare.sand).toMatch(/^M.*Z$/);
  });

  test('with very many contributions a grain stands for several, and no block disappears', () => {
    const dune = duneOf('duin', [
      { key: 'leren', count: 90_000 },
      { key: 'geld', count: 1 },
    ]);
    expect(dune.perGrain).toBeGreaterThan(29);
    expect(dune.layers.map(grainsIn)[1]).toBe(1);
    expect(dune.layers.map(grainsIn)[0]).toBeLessThanOrEqual(3000);
  });

  test('no grain lies outside its frame', () => {
    const { left, width, height, layers } = duneOf('duin', [{ key: 'leren', count: 3000 }]);
    let [x, y] = [0, 0];
    for (const [, dx, dy] of (layers[0]?.coarse ?? '').matchAll(/[mM](-?\d+) ?(-?\d+)h0/g)) {
      [x, y] = [x + Number(dx), y + Number(dy)];
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test('the largest dune stays below ten kilobytes over the wire', () => {
    const dune = duneOf(
      'duin',
      Array.from({ length: 6 }, (_, nth) => ({ key: `bouwsteen ${nth}`, count: 500 })),
    );
    const drawn = dune.sand + dune.layers.map((layer) => layer.coarse + layer.fine + layer.outline).join('');
    expect(gzipSync(drawn).length).toBeLessThan(10 * 1024);
  });
});
