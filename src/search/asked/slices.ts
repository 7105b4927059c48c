import { marks, quoted, sliceSizes } from '../lexemes';
import { anyOf } from './wanted';

/** Entries numbered `from` up to and not including `to`; `from` 0 and no `to` are all of them. */
export type Stretch = { from: number; to: number };

const { s: small, m: middle, l: large } = sliceSizes;

/**
 * All of the network. It goes by the mark of the network, which costs next to nothing beside a word that is rare; the marks of all its slices but
 * the youngest would have to be read one by one.
 */
export const everything: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** The youngest stretch that a search looks at first. Bounds of stretches lie between small slices. */
export const firstStretch = (last: number): Stretch => ({ from: Math.max(0, (Math.floor(last / small) - 1) * small), to: Number.POSITIVE_INFINITY });

/** Further back, from where the last stretch began, over at least `entries` entries. */
export function nextStretch(before: Stretch, entries: number): Stretch {
  const from = Math.floor((before.from - entries) / small) * small;
  return { from: Math.max(0, from), to: before.from };
}

/** The marks of a stretch of a network, in as few slices as cover it; its own mark when it is all of the network. */
export function stretchQuery(networkId: string, stretch: Stretch, last: number): string {
  if (stretch.from === 0 && stretch.to > last) return quoted(marks.network(networkId));
  const found: string[] = [];
  const end = Math.min(stretch.to, last + 1);
  for (let at = stretch.from; at < end; ) {
    const size = at % large === 0 && at + large <= end ? 'l' : at % middle === 0 && at + middle <= end ? 'm' : 's';
    found.push(quoted(marks.slice(networkId, size, at / sliceSizes[size])));
    at += sliceSizes[size];
  }
  return anyOf(found);
}
