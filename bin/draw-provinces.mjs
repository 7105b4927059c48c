// Draws src/home/provinces.svg and src/home/province-spots.ts from the map of @svg-maps/netherlands (CC BY 4.0), made simple enough
// to be sent with a page. Run it again only when the drawing should change: node bin/draw-provinces.mjs
import { writeFileSync } from 'node:fs';
import map from '@svg-maps/netherlands';

const tolerance = 1.1; // how far a coast may move, in units of the 613 × 724 map
const smallest = 14; // islands below this area are left out
const spots = 20; // places for a mark in each province

/** 'm 1,2 3,4 z m …' → rings of points. The map uses relative lines only. */
function rings(path) {
  const found = [];
  let at = [0, 0];
  for (const [, command, body] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const steps = (body.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'z') at = found.at(-1)[0];
    if (command === 'm') found.push([]);
    if (!'mlz'.includes(command)) throw new Error(`the map has a command we do not read: ${command}`);
    for (let nth = 0; nth < steps.length; nth += 2) found.at(-1).push((at = [at[0] + steps[nth], at[1] + steps[nth + 1]]));
  }
  return found;
}

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], nth) => sum + x * ring.at(nth - 1)[1] - ring.at(nth - 1)[0] * y, 0)) / 2;

function toSegment([x, y], [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0;
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Douglas and Peucker: keep the point that sticks out most, as long as it sticks out enough. */
function simpler(points) {
  let worst = 0;
  let far = 0;
  for (let nth = 1; nth < points.length - 1; nth += 1) {
    const distance = toSegment(points[nth], points[0], points.at(-1));
    if (distance > worst) [worst, far] = [distance, nth];
  }
  if (worst <= tolerance) return [points[0], points.at(-1)];
  return [...simpler(points.slice(0, far + 1)).slice(0, -1), ...simpler(points.slice(far))];
}

function simplerRing(ring) {
  const half = Math.floor(ring.length / 2);
  const whole = [...simpler(ring.slice(0, half + 1)).slice(0, -1), ...simpler([...ring.slice(half), ring[0]]).slice(0, -1)];
  const rounded = whole.map(([x, y]) => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], nth) => x !== rounded.at(nth - 1)[0] || y !== rounded.at(nth - 1)[1]);
}

function drawn(ring) {
  let [px, py] = ring[0];
  const steps = ring.slice(1).map(([x, y]) => {
    const step = `${x - px}${y - py < 0 ? '' : ' '}${y - py}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${ring[0].join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const inside = ([x, y], ring) =>
  ring.reduce((odd, [ax, ay], nth) => {
    const [bx, by] = ring.at(nth - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);

const toCoast = (point, shape) => Math.min(...shape.flatMap((ring) => ring.map((corner, nth) => toSegment(point, ring.at(nth - 1), corner))));

/** The first spot lies deepest inland, every next one as far as can be from those before it and not on the border. */
function spotsIn(shape) {
  const [xs, ys] = [0, 1].map((axis) => shape.flat().map((point) => point[axis]));
  const grid = [];
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 3)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 3) {
      const inland = shape.some((ring) => inside([x, y], ring)) ? toCoast([x, y], shape) : 0;
      if (inland > 0) grid.push({ x, y, inland });
    }
  const chosen = [];
  const apart = (spot) => Math.min(...chosen.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y)));
  const room = (spot) => (chosen.length ? Math.min(6 * spot.inland, apart(spot)) : spot.inland);
  while (chosen.length < spots) {
    const best = grid.reduce((one, other) => (room(other) > room(one) ? other : one));
    chosen.push(best);
  }
  return chosen.map(({ x, y }) => [Math.round(x), Math.round(y)]);
}

const keyOf = (name) => name.toLowerCase().replaceAll(' ', '-');
const provinces = map.locations.map(({ name, path }) => {
  const all = rings(path);
  const shape = all
    .filter((ring) => area(ring) >= smallest)
    .map(simplerRing)
    .filter((ring) => ring.length > 2);
  return { key: keyOf(name), shape };
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${map.viewBox}">
<!-- The provinces of the Netherlands, simplified from @svg-maps/netherlands by its contributors, CC BY 4.0. -->
<symbol id="land" viewBox="${map.viewBox}">${provinces.map(({ shape }) => `<path d="${shape.map(drawn).join('')}"/>`).join('\n')}</symbol>
</svg>
`;
writeFileSync(new URL('../src/home/provinces.svg', import.meta.url), svg);

const quoted = (key) => (key.includes('-') ? `'${key}'` : key);
const table = provinces.map(({ key, shape }) => `  ${quoted(key)}: '${spotsIn(shape).join(' ')}',`).join('\n');
writeFileSync(
  new URL('../src/home/province-spots.ts', import.meta.url),
  `// Written by bin/draw-provinces.mjs.
export const mapSize = { width: ${map.viewBox.split(' ')[2]}, height: ${map.viewBox.split(' ')[3]} };

/** Where marks stand in each province on the map of provinces.svg, as x,y, the best place first. */
const places: Record<string, string> = {
${table}
};

export const provinceSpots = new Map(
  Object.entries(places).map(([province, spots]) => [province, spots.split(' ').map((spot) => spot.split(',').map(Number) as [number, number])]),
);
`,
);
console.log(`provinces.svg: ${svg.length} bytes, ${provinces.length} provinces`);
