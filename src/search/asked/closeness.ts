import { type RawBuilder, sql } from 'kysely';
import type { Wanted, WayKind } from './wanted';

/** How much a way of finding is worth, in the title and elsewhere. */
const worth: Record<WayKind, [title: number, elsewhere: number]> = {
  written: [10, 5.5],
  base: [9, 5],
  same: [6, 3.2],
  part: [7, 4],
  parts: [6, 3],
  near: [5, 3],
  lastPart: [2.5, 1.6],
  onePart: [1.2, 0.6],
};

/** The ways of a wanted thing, the most worth first, each with a letter by which a row tells the first that holds. */
type Step = { letter: string; worth: number; query: string };
const stepsOf = ({ ways, loose }: Wanted): Step[] =>
  [...ways, ...loose]
    .flatMap(({ kind, query }) => [
      { worth: worth[kind][0], query: query.replace(/'(?:[^']|'')*'/g, '$&:A') },
      { worth: worth[kind][1], query },
    ])
    .sort((a, b) => b.worth - a.worth)
    .map((step, place) => ({ ...step, letter: String.fromCharCode(97 + place) }));

const nothing = '-';

/** Whether a row was found by this one of the wanted things. */
export const saysIt = ({ close }: { close: string }, place: number): boolean => (close[place] ?? nothing) !== nothing;

/** For each row one letter a wanted thing, then one a pair that stands close together: `bd-` and `1`. */
export function closeness(wanted: Wanted[]): RawBuilder<string> {
  const letters = wanted.map(
    (one) =>
      sql`case ${sql.join(
        stepsOf(one).map(({ query, letter }) => sql`when words @@ ${query}::tsquery then ${sql.lit(letter)}`),
        sql` `,
      )} else ${sql.lit(nothing)} end`,
  );
  const close = pairs(wanted).map((query) => sql`case when words @@ ${query}::tsquery then '1' else '0' end`);
  return sql<string>`concat(${sql.join([sql.lit(''), ...letters, ...close])})`;
}

/** Two things that were typed beside each other, at most two words apart. */
function pairs(wanted: Wanted[]): string[] {
  return wanted.slice(0, -1).flatMap((one, place) => {
    const [first, second] = [bareOf(one), bareOf(wanted[place + 1])];
    return first && second ? `(${first} <-> ${second} | ${first} <2> ${second} | ${first} <3> ${second} | ${second} <2> ${first})` : [];
  });
}

const bareOf = (one: Wanted | undefined): string | undefined => one?.ways.find(({ kind }) => kind === 'base')?.query;

export type Weighed = { id: string; close: string; days: number };

/**
 * Puts what was found in order. A thing that few of the found say counts more; all things count more than some, in the title more than
 * elsewhere, close together more than apart, and of equals the youngest goes first. Where most of it is said nowhere, the rest is no answer.
 */
export function inOrder<Found extends Weighed>(found: Found[], wanted: Wanted[]): Found[] {
  const steps = wanted.map((one) => new Map(stepsOf(one).map((step) => [step.letter, step.worth])));
  const worthOf = ({ close }: Weighed, place: number) => steps[place]?.get(close[place] ?? nothing) ?? 0;
  const weights = wanted.map((_, place) => rarity(found.filter((one) => worthOf(one, place) > worth.lastPart[0]).length, found.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const scored = found.map((one) => {
    let [sum, covered] = [0, 0];
    weights.forEach((weight, place) => {
      const value = worthOf(one, place);
      sum += weight * value;
      if (value > worth.lastPart[0]) covered += weight;
      else if (value > 0) covered += weight * looseCovers;
    });
    const together = [...one.close.slice(wanted.length)].filter((pair) => pair === '1').length;
    const share = covered / all;
    return { one, share, score: (sum / all) * (0.3 + 0.7 * share ** 2) * (1 + 0.12 * together) * (1 + 0.2 * Math.exp(-one.days / 500)) };
  });
  const said = wanted.filter((_, place) => found.some((one) => saysIt(one, place))).length;
  if (said < wanted.length / 2) return [];
  return scored
    .filter(({ share }) => wanted.length === 1 || share >= leastShare)
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? 1 : -1))
    .map(({ one }) => one);
}

/** What nobody says tells nothing apart, so it may not make the rest look like too little. */
const rarity = (saying: number, found: number): number => (saying === 0 ? 0.05 : Math.log(1 + (found + 1) / (0.5 + saying)));

/** A part of a compound says little of what the compound says. */
const looseCovers = 0.3;
/** Of several things, what says less of them than this is no answer. */
const leastShare = 0.12;
