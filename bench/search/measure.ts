/** What the judge said: the grade of every text that answers the query, by its id. What is not named has grade 0. */
export type Judgements = Readonly<Record<string, number>>;

const depth = 10;

const gain = (grade: number): number => 2 ** grade - 1;

/** The first ten that were found, each once: a text that comes twice earns nothing the second time. */
const firstTen = (found: readonly string[]): string[] => [...new Set(found)].slice(0, depth);

const grade = (relevant: Judgements, id: string): number => (Object.hasOwn(relevant, id) ? (relevant[id] ?? 0) : 0);

/** The one right answer to a query that must find nothing is nothing. */
const silence = (found: readonly string[]): number => (found.length === 0 ? 1 : 0);

/**
 * How much of what could stand in the first ten stands there: relevant texts (grade 1 or more) among the first ten found,
 * divided by the number of relevant texts or by ten, whichever is less. From 0 to 1.
 * The cap keeps 1 within reach for a query that has more than ten answers.
 * @see Manning, Raghavan & Schütze, Introduction to Information Retrieval (2008), section 8.4.
 */
export function recallAt10(found: readonly string[], relevant: Judgements): number {
  const wanted = Object.values(relevant).filter((each) => each >= 1).length;
  if (wanted === 0) return silence(found);
  return firstTen(found).filter((id) => grade(relevant, id) >= 1).length / Math.min(depth, wanted);
}

const discounted = (grades: readonly number[]): number => grades.reduce((sum, each, at) => sum + gain(each) / Math.log2(at + 2), 0);

/**
 * How well the first ten are ordered: the gain (2^grade - 1) of each text found, divided by log2(place + 1) and summed, as a share
 * of the same sum over the best order there is. From 0 to 1; 1 when nothing could stand in a better place.
 * @see Järvelin & Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20 (2002);
 * the exponential gain is from Burges et al., Learning to rank using gradient descent, ICML (2005).
 */
export function ndcgAt10(found: readonly string[], relevant: Judgements): number {
  const best = Object.values(relevant)
    .filter((each) => each >= 1)
    .sort((a, b) => b - a)
    .slice(0, depth);
  if (best.length === 0) return silence(found);
  return discounted(firstTen(found).map((id) => grade(relevant, id))) / discounted(best);
}
