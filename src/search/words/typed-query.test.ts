import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostTerms, readQuery } from './typed-query';

const said = (typed: string) => {
  const { terms, phrases, without, last } = readQuery(typed);
  const words = (list: { word: string }[]) => list.map(({ word }) => word).join(' ');
  return { terms: words(terms), phrases: phrases.map(words), without: without.map(words), last: last?.word };
};

test('words are to be had, each by its base', () => {
  expect(said('Ouderenzorg in de wijk ')).toEqual({ terms: 'ouderenzorg in de wijk', phrases: [], without: [], last: undefined });
  expect(readQuery('huisartsenposten').terms[0]).toEqual({ word: 'huisartsenposten', stem: 'huisartsenpost', parts: ['huisarts', 'post'], stop: false });
  expect(readQuery('in de wijk').terms.map(({ stop }) => stop)).toEqual([true, true, false]);
});

test('quotes make a phrase, also those that a telephone makes and one that was never closed', () => {
  for (const typed of ['"positieve gezondheid"', '“positieve gezondheid”', '„positieve gezondheid”', '«positieve gezondheid»', '"positieve gezondheid'])
    expect(said(typed).phrases).toEqual(['positieve gezondheid']);
  expect(said('"zorg" wijk ')).toMatchObject({ terms: 'zorg wijk', phrases: [] });
});

test('a minus leaves out, a word or a phrase; a hyphen within a word does not', () => {
  expect(said('zorg -jeugd ')).toMatchObject({ terms: 'zorg', without: ['jeugd'] });
  expect(said('zorg –"acute zorg" ')).toMatchObject({ terms: 'zorg', without: ['acute zorg'] });
  expect(said('ggz-instelling ')).toMatchObject({ terms: 'ggzinstelling', without: [] });
  expect(said('zorg - jeugd ')).toMatchObject({ terms: 'zorg jeugd', without: [] });
});

test('the word at the end may go on', () => {
  expect(said('zorg verz').last).toBe('verz');
  expect(said('zorg verz ').last).toBeUndefined();
  expect(said('zorg -verz').last).toBeUndefined();
  expect(said('"zorg verz').last).toBeUndefined();
});

test('twelve terms at most', () => {
  const { terms, phrases, without } = readQuery(`${'wijk '.repeat(8)} "a b c d e f" -${'x '.repeat(40)}`);
  expect(terms.length + phrases.flat().length + without.flat().length).toBe(mostTerms);
});

test('whatever is typed, there is an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[\s"“„«\-–'zo*():&|!<>\\%]{0,300}$/)), (typed) => {
      const { terms, phrases, without } = readQuery(typed);
      return terms.length + phrases.flat().length + without.flat().length <= mostTerms;
    }),
    { numRuns: 500 },
  );
});
