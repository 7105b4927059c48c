import { type RawBuilder, sql } from 'kysely';
import type { Wanted, WayKind } from './wanted';

/** How much a way of finding is worth, in the title and elsewhere. */
const worth: Record<WayKind, [title: number, elsewhere: number]> = {
  written: [10, 5.5],
  base: [9, 5],
  same: [7.5, 4],
  part: [6.5, 3.5],
  parts: [6, 3],
  near: [5, 2.5],
  onePart: [2.5, 1.2],
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
 * elsewhere, close together more than apart, and of equals the youngest goes first.
 */
export function inOrder<Found extends Weighed>(found: Found[], wanted: Wanted[]): Found[] {
  const steps = wanted.map((one) => new Map(stepsOf(one).map((step) => [step.letter, step.worth])));
  const weights = wanted.map((_, place) => Math.log(1 + found.length / Math.max(1, found.filter(({ close }) => close[place] !== nothing).length)));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const score = ({ close, days }: Weighed) => {
    let [sum, covered] = [0, 0];
    weights.forEach((weight, place) => {
      const value = steps[place]?.get(close[place] ?? nothing) ?? 0;
      sum += weight * value;
      if (value > 0) covered += weight;
    });
    const together = [...close.slice(wanted.length)].filter((one) => one === '1').length;
    return (sum / all) * (0.3 + 0.7 * (covered / all) ** 2) * (1 + 0.12 * together) * (1 + 0.2 * Math.exp(-days / 500));
  };
  return found
    .map((one) => ({ one, score: score(one) }))
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? 1 : -1))
    .map(({ one }) => one);
}
