import { Heap } from './heap';
import { random } from '#platform/random';

/** One building block's share of the contributions. */
export type Share = { key: string; count: number };

/** A layer: its grains in two sizes, and the outline that catches the pointer, as SVG path data. */
export type Layer = { key: string; count: number; coarse: string; fine: string; outline: string };
/** `left` and `width` frame the grains; the sand runs on beyond the frame on both sides. */
export type Dune = { left: number; width: number; height: number; grain: number; perGrain: number; sand: string; layers: Layer[] };

const field = 1200;
const narrowest = 460;
const mostGrains = 3000;

/**
 * Lets every contribution fall as a grain, block after block, and roll until it lies: a dune with the slopes of real sand. The same
 * counts under the same seed give the same dune. Above 3,000 grains each grain stands for several contributions.
 */
export function duneOf(seed: string, shares: Share[]): Dune {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const perGrain = Math.max(1, total / mostGrains);
  const falling = shares.map(({ count }) => Math.ceil(count / perGrain));
  const all = falling.reduce((sum, count) => sum + count, 0);
  const grain = Math.max(7, Math.min(14, Math.floor(Math.sqrt(140_000 / Math.max(1, all)))));
  const heap = new Heap(field, grain, ground);
  const settled = shares.map((share, nth) => {
    const under = heap.surface();
    const wide = span(nth, shares.length, falling[nth] ?? 0, all, grain);
    const grains = fall(heap, random(`${seed} ${share.key}`), falling[nth] ?? 0, wide);
    return { ...share, grains, under, over: heap.surface() };
  });
  const height = Math.ceil(Math.max(...heap.surface()) + grain * 2.5);
  const layers = settled.map(({ key, count, grains, under, over }) => ({
    key,
    count,
    coarse: dots(
      grains.filter((one) => !one.fine),
      height,
    ),
    fine: dots(
      grains.filter((one) => one.fine),
      height,
    ),
    outline: outline(under, over, grain, height),
  }));
  return { ...frame(settled.flatMap(({ grains }) => grains)), height, grain, perGrain, sand: sand(heap, height), layers };
}

/** The sand that lay there before anybody said anything: a long windward slope, a short lee. */
const ground = (x: number): number => {
  const from = (x - 560) / (x < 560 ? 330 : 250);
  return 12 + 62 * Math.exp(-from * from) + 5 * Math.sin(x / 83) + 8 * Math.sin(x / 191 + 2);
};

/** The part of the field where grains lie, with some air around them. */
function frame(grains: Grain[]): { left: number; width: number } {
  const xs = grains.map(({ x }) => x);
  const [first, last] = grains.length ? [Math.min(...xs), Math.max(...xs)] : [field / 2, field / 2];
  const width = Math.max(narrowest, Math.round((last - first) * 1.12));
  return { left: Math.round((first + last - width) / 2), width };
}

const beyond = 2400;
const step = 80;

/** Everything below the surface, drawn smoother than the grains lie. */
function sand(heap: Heap, height: number): string {
  const levels = heap.surface();
  const around = (column: number) => [-2, -1, 0, 1, 2].map((near) => levels[column + near] ?? levels[column] ?? 0);
  const here = levels.map((_, column) => ({ x: (column + 0.5) * heap.grain, level: around(column).reduce((sum, one) => sum + one, 0) / 5 }));
  const outside = (from: number) => Array.from({ length: beyond / step }, (_, nth) => ({ x: from + nth * step, level: ground(from + nth * step) }));
  const surface = [...outside(-beyond), ...here, ...outside(field + step)];
  const points = surface.map(({ x, level }) => `${Math.round(x)} ${Math.round(height - level)}`);
  return `M${-beyond} ${height}L${points.join('L')}V${height}Z`;
}

/** Where a layer falls: wider when it has more grains, each a little further down the wind than the one before. */
function span(nth: number, of: number, count: number, all: number, grain: number) {
  const base = Math.min(field * 0.96, Math.sqrt(13 * all) * grain);
  const own = Math.min(base, Math.max(base * 0.55, Math.sqrt(14 * count) * grain));
  const drift = (nth / Math.max(1, of - 1) - 0.5) * (base - own) * 0.9;
  return { left: field * 0.48 + drift - own * 0.55, own };
}

type Grain = { x: number; y: number; fine: boolean };
const golden = 0.618_033_988_75;

function fall(heap: Heap, next: () => number, count: number, { left, own }: { left: number; own: number }): Grain[] {
  let spot = next();
  const grains: Grain[] = [];
  for (let nr = 0; nr < count; nr += 1) {
    // Steps of the golden section spread evenly; the curve (Kumaraswamy's) heaps them up towards the lee.
    spot = (spot + golden) % 1;
    const along = (1 - (1 - spot) ** (1 / 2.3)) ** (1 / 2.5);
    const { column, height } = heap.drop(Math.round((left + own * along) / heap.grain));
    const x = column + (height % 2 ? 0.5 : 0) + (next() - 0.5) * 0.36;
    const y = heap.level(column, height) + (0.5 + (next() - 0.5) * 0.36) * heap.rise;
    grains.push({ x: Math.round(x * heap.grain), y: Math.round(y), fine: next() < 0.34 });
  }
  return grains.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Each grain a line of no length with a round end; the steps between them are small numbers, which compress well. */
function dots(grains: Grain[], height: number): string {
  let at = { x: 0, y: 0 };
  const steps = grains.map(({ x, y }, nth) => {
    const [dx, dy] = [x - at.x, height - y - at.y];
    at = { x, y: height - y };
    return `${nth ? 'm' : 'M'}${dx}${dy < 0 ? '' : ' '}${dy}h0`;
  });
  return steps.join('');
}

function outline(under: number[], over: number[], grain: number, height: number): string {
  const columns = [...over.keys()].filter((column) => (over[column] ?? 0) > (under[column] ?? 0));
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return '';
  const all = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  const points = (levels: number[]) => all.map((column) => `${Math.round((column + 0.25) * grain)} ${Math.round(height - (levels[column] ?? 0))}`);
  return `M${[...points(over), ...points(under).reverse()].join('L')}Z`;
}
