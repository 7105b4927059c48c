import { type Asking, type Candidate, candidates } from './candidates';
import { inOrder } from './closeness';
import { allWanted, anyOf, anyWay, anyWayLast, type Wanted } from './wanted';

/** More than this is not counted. */
const mostCounted = 1000;
// When everything together is found less often than this, some of it will do as well.
const enough = 10;
const mostOfOne = 200;

export type Found = {
  candidates: Candidate[];
  /** there is more than was counted */
  more: boolean;
  /** how many say everything that was asked; they come first */
  whole: number;
};

/** What says everything that is wanted; where that is little, also what says some of it. In the order in which it is shown. */
export async function find(asking: Asking, not: string[]): Promise<Found> {
  const { wanted } = asking;
  if (!wanted.length) return { candidates: [], more: false, whole: 0 };
  const whole = await candidates(asking, allWanted(wanted.map(anyWay), not), mostCounted + 1);
  const found = new Map(whole.map((one) => [one.id, one]));
  const some = found.size < enough ? lessThanAll(wanted) : [];
  const more = await Promise.all(some.map((query) => candidates(asking, allWanted([query], not), mostOfOne)));
  if (!isCompound(wanted) || more.every((ofPart) => ofPart.length > 0)) for (const one of more.flat()) if (!found.has(one.id)) found.set(one.id, one);
  const ordered = inOrder([...found.values()], wanted);
  return { candidates: ordered.slice(0, mostCounted), more: whole.length > mostCounted, whole: Math.min(whole.length, mostCounted) };
}

/** A compound by itself is looked for by its parts when all of those are said: who types kwantumcomputer wants no computer where nobody says kwantum. */
const isCompound = (wanted: Wanted[]): boolean => wanted.length === 1 && wanted.every(({ loose }) => loose.length > 0);

/** Always every phrase; of the words all but one, then each by itself, and the parts of a compound. */
function lessThanAll(wanted: Wanted[]): string[] {
  const phrases = wanted.filter(({ words }) => words.length > 1).map(anyWay);
  const words = wanted.filter(({ words: typed }) => typed.length === 1);
  const withPhrases = (queries: string[]) => allWanted([...phrases, ...queries], []);
  if (isCompound(wanted)) return words.flatMap(({ loose }) => loose.map(({ query }) => query));
  if (wanted.length === 1) return [];
  const allButOne =
    words.length > 2
      ? [
          anyOf(
            words.map(
              (_, left) =>
                `(${words
                  .filter((_, place) => place !== left)
                  .map(anyWay)
                  .join(' & ')})`,
            ),
          ),
        ]
      : [];
  return [...allButOne, ...words.map(anyWayLast)].map((query) => withPhrases([query]));
}
