import { type Dune, duneOf, type Share } from './dune';

const most = 100;
const drawn = new Map<string, Dune>();

/** The dune for these shares. Drawing a thousand grains takes milliseconds and the same shares give the same dune, so the last ones are kept. */
export function drawnDune(seed: string, shares: Share[]): Dune {
  const key = `${seed} ${shares.map(({ key: name, count }) => `${name} ${count}`).join(' ')}`;
  const dune = drawn.get(key) ?? duneOf(seed, shares);
  drawn.delete(key);
  drawn.set(key, dune);
  const [oldest] = drawn.keys();
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest);
  return dune;
}
