import { expect, test } from 'vitest';
import { distance, NearWords } from './near-words';

test('a letter too many, too few, another one or two that changed places is one slip', () => {
  expect(distance('huisarts', 'huisarst', 2)).toBe(1);
  expect(distance('huisarts', 'huisart', 2)).toBe(1);
  expect(distance('huisarts', 'huissarts', 2)).toBe(1);
  expect(distance('huisarts', 'huizarts', 2)).toBe(1);
  expect(distance('huisarts', 'tandarts', 2)).toBe(3);
  expect(distance('a', '', 2)).toBe(1);
});

const words = new NearWords([
  ['samenwerking', 40],
  ['samenwerken', 20],
  ['preventie', 30],
  ['presentatie', 3],
  ['huisarts', 12],
  ['huisartsenpost', 4],
  ['gemeente', 50],
  ['zorg', 90],
  ['borg', 200],
  ['wijk', 10],
  ['wijkteam', 10],
]);

test('what somebody probably meant is found, the nearest first', () => {
  expect(words.near('samenwerknig')).toEqual(['samenwerking']);
  expect(words.near('prefentie')).toEqual(['preventie']);
  expect(words.near('huissarts')).toEqual(['huisarts']);
  expect(words.near('gemente')).toEqual(['gemeente']);
  expect(words.near('zorh')).toEqual(['zorg']);
});

test('a first letter is seldom wrong, so the same one goes before a commoner word', () => {
  expect(words.near('zorgg')).toEqual(['zorg']);
  expect(words.near('corg')).toEqual(['borg', 'zorg']);
  expect(words.near('zorge', 1)).toEqual(['zorg']);
});

test('of words shorter than four letters nothing is guessed, and of nonsense neither', () => {
  expect(words.near('zor')).toEqual([]);
  expect(words.near('xqwzvbn')).toEqual([]);
  expect(words.near('')).toEqual([]);
  expect(words.near('a'.repeat(5000))).toEqual([]);
});

test('of a compound with a slip that stands nowhere as a whole, one half shows what was meant', () => {
  expect(words.near('wijkprefentie')).toEqual(['wijkpreventie']);
  expect(words.near('samenwerkinsgemeente')).toEqual(['samenwerkinggemeente']);
});

test('a compound typed as two words, and two words typed as one', () => {
  expect(words.joined('huisartsen', 'post')).toBe('huisartsenpost');
  expect(words.joined('zorg', 'post')).toBeUndefined();
  expect(words.apart('wijkzorg')).toEqual(['wijk', 'zorg']);
  expect(words.apart('preventie')).toBeUndefined();
});

test('asked of 200,000 words it answers in a few milliseconds', () => {
  const many = new NearWords(Array.from({ length: 200_000 }, (_, nth) => [manyLetters(nth), 1] as const));
  const took = Array.from({ length: 41 }, (_, nth) => {
    const before = performance.now();
    many.near(manyLetters(nth * 7).replace('a', 'b'));
    return performance.now() - before;
  }).sort((a, b) => a - b);
  // The aim is 5; a busy machine may take more.
  expect(took[20]).toBeLessThan(25);
});

const syllables = 'zor ge wer ken hui sar ten pre ven tie wij kos sam ond ste ling buurt mond vak dag jeug pol fin xan cul brui'.split(' ');
const manyLetters = (nth: number) => [1, 26, 676, 17_576].map((step) => syllables[Math.floor(nth / step) % 26]).join('');
