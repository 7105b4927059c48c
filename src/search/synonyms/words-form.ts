import { m } from '#platform/i18n';
import { z } from 'zod';
import { keyOf, sayingOf } from './synonyms-for';

export const mostWords = 12;
const longest = 80;

// A comma may belong to a name ("verpleging, verzorging en thuiszorg"), so the line is the border; on one line = and ; are.
const apart = (value: string) =>
  value
    .split(/[\n=;]/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** One word or name a line; each once, as search reads it. */
export const wordsForm = z.object({
  woorden: z
    .string()
    .default('')
    .transform(apart)
    .refine((words) => words.length > 0, { error: () => m.synonyms_problem_none() })
    .refine((words) => words.length !== 1, { error: () => m.synonyms_problem_one() })
    .refine((words) => words.length <= mostWords, { error: () => m.synonyms_problem_too_many({ most: String(mostWords) }) })
    .refine((words) => words.every((word) => word.length <= longest), { error: () => m.synonyms_problem_long({ most: String(longest) }) })
    .refine((words) => words.every((word) => isSaid(word)), {
      error: ({ input }) => m.synonyms_problem_empty({ word: firstOf(input, (word) => !isSaid(word)) }),
    })
    .refine((words) => new Set(words.map(key)).size === words.length, { error: ({ input }) => m.synonyms_problem_same({ word: firstOf(input, isAgain) }) }),
});

const key = (word: string) => keyOf(sayingOf(word));
/** Search looks at one to six words of it. */
const isSaid = (word: string) => {
  const words = key(word).split(' ').filter(Boolean).length;
  return words > 0 && words <= 6;
};
const isAgain = (word: string, nth: number, all: string[]) => all.findIndex((other) => key(other) === key(word)) < nth;

const firstOf = (words: unknown, is: (word: string, nth: number, all: string[]) => boolean): string =>
  Array.isArray(words) ? (words.find((word, nth) => is(String(word), nth, words.map(String))) ?? '') : '';

export type WordsSaid = z.output<typeof wordsForm>;
