import { type JudgedText, readQueries } from './judged-set.ts';
import { oneOf, randomFrom } from './random.ts';
import { everywhere, sentenceMaker } from './sentences.ts';

export const askedKinds = ['judged', 'common word', 'any word', 'two words', 'question', 'phrase', 'without', 'typing error'] as const;
export type AskedKind = (typeof askedKinds)[number];
export type AskedQuery = { kind: AskedKind; query: string };

const common = [...Object.keys(everywhere), 'wijk', 'gemeente', 'huisarts', 'bewoners', 'ouderen', 'geld', 'vraag', 'wij', 'het', 'mensen', 'plan'];
const each = 20;

/** What people type: the judged queries, and words, phrases and slips of the finger from the texts that were made. Another `seed`, others. */
export function mixOf(corpus: JudgedText[], seed: number): AskedQuery[] {
  const random = randomFrom(seed);
  const { sentence } = sentenceMaker(corpus, seed);
  const wordsOf = (least: number): string[] => {
    for (;;) {
      const words = sentence().match(/\p{L}{4,}/gu) ?? [];
      if (words.length >= least) return words;
    }
  };
  const row = (): string => {
    for (;;) {
      const words = sentence().match(/[\p{L}]+/gu) ?? [];
      const from = Math.floor(random() * words.length);
      if (words.length - from >= 3) return words.slice(from, from + 3).join(' ');
    }
  };
  const slip = (): string => {
    const word = wordsOf(1).sort((a, b) => b.length - a.length)[0] ?? 'korrel';
    const at = 1 + Math.floor(random() * (word.length - 2));
    const wrong = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word[at] + word.slice(at),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
    ];
    return oneOf(random, wrong);
  };
  const makers: Record<Exclude<AskedKind, 'judged' | 'common word'>, () => string> = {
    'any word': () => oneOf(random, wordsOf(1)),
    'two words': () => `${oneOf(random, wordsOf(1))} ${oneOf(random, [...wordsOf(1), ...common])}`,
    question: sentence,
    phrase: () => `"${row()}"`,
    without: () => `${oneOf(random, common)} -${oneOf(random, wordsOf(1))}`,
    'typing error': slip,
  };
  return [
    ...readQueries('queries').map(({ query }) => ({ kind: 'judged' as const, query })),
    ...common.map((query) => ({ kind: 'common word' as const, query })),
    ...Object.entries(makers).flatMap(([kind, make]) => Array.from({ length: each }, () => ({ kind: kind as AskedKind, query: make() }))),
  ];
}

/** What stands in the box while somebody types a query, from the second letter on. */
export const whileTyping = (queries: AskedQuery[]): string[] =>
  queries
    .filter((_, place) => place % 6 === 0)
    .flatMap(({ query }) => [2, 3, 5, 8].flatMap((length) => (query.length >= length ? [query.slice(0, length)] : [])));
