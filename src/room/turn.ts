import { setTimeout as pass } from 'node:timers/promises';

const longestLine = 20;
const lines = new Map<string, { last: Promise<unknown>; waiting: number }>();

/**
 * Waits for its turn in the line of that name: each takes `pace` milliseconds, one after the other. False at once when the line is too
 * long to wait for. A line is this process's own: with more processes guessing goes so many times faster, which the sums allow for.
 */
export async function turn(name: string, pace: number): Promise<boolean> {
  const line = lines.get(name) ?? { last: Promise.resolve(), waiting: 0 };
  if (line.waiting >= longestLine) return false;
  lines.set(name, line);
  line.waiting += 1;
  const mine = line.last.then(() => pass(pace));
  line.last = mine;
  await mine;
  line.waiting -= 1;
  if (!line.waiting) lines.delete(name);
  return true;
}
