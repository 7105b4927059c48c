import type { Branch } from '../branches';

type Dot = { x: number; y: number; near: { x: number; y: number } };

const across = 96;
const down = 26;
const enough = 60;

/** Each branch on a line of its own, each link one step further from where the trail began. */
function dotsOf(branches: Branch[], side: 1 | -1): Dot[] {
  let line = 0;
  const place = (branch: Branch, near: Dot['near'], depth: number): Dot[] => {
    const dot = { x: side * depth * across, y: line * down, near };
    const own = branch.branches.filter(({ again }) => !again);
    const further = own.flatMap((one, nth) => {
      if (nth > 0) line += 1;
      return place(one, dot, depth + 1);
    });
    return [dot, ...further];
  };
  return branches
    .filter(({ again }) => !again)
    .flatMap((branch, nth) => {
      if (nth > 0) line += 1;
      return place(branch, { x: 0, y: 0 }, 1);
    });
}

const bend = ({ x, y, near }: Dot): string => {
  const half = (x + near.x) / 2;
  return `M${near.x} ${near.y}C${half} ${near.y} ${half} ${y} ${x} ${y}`;
};

/** The shape of a trail in grains: what it came from on the left, what grew from it on the right. The lists say the same in words. */
export function TrailDrawing({ back, on }: { back: Branch[]; on: Branch[] }) {
  const dots = [...dotsOf(back, -1), ...dotsOf(on, 1)];
  if (dots.length > enough) return null;
  const left = Math.min(0, ...dots.map(({ x }) => x)) - 14;
  const right = Math.max(0, ...dots.map(({ x }) => x)) + 14;
  const low = Math.max(0, ...dots.map(({ y }) => y)) + 14;
  return (
    <svg class="trail-drawing" viewBox={`${left} -14 ${right - left} ${low + 14}`} width={right - left} height={low + 14} aria-hidden="true" focusable="false">
      {dots.map((dot) => (
        <path class="trail-line" d={bend(dot)} />
      ))}
      {dots.map(({ x, y }) => (
        <circle class={x < 0 ? 'trail-dot' : 'trail-dot trail-dot-on'} cx={x} cy={y} r={6} />
      ))}
      <circle class="trail-dot-start" cx={0} cy={0} r={10} />
    </svg>
  );
}
