import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLocale } from './i18n';
import { clean, list, number, slug } from './text';

describe('numbers and lists, as people in the Netherlands write them', () => {
  test('points between thousands, a comma before the rest; the other way round in English', () => {
    expect([number(1234567.89), number(0.5), inLocale('en', () => number(1234567.89))]).toEqual(['1.234.567,9', '0,5', '1,234,567.9']);
  });

  test('a, b en c', () => {
    expect([list(['huisarts', 'gemeente', 'bewoners']), list(['huisarts']), inLocale('en', () => list(['a', 'b', 'c']))]).toEqual([
      'huisarts, gemeente en bewoners',
      'huisarts',
      'a, b and c',
    ]);
  });
});

describe('the words of an address', () => {
  test.each([
    ['Samen één kompas!', 'samen-een-kompas'],
    ['  Wat?  Waar — en hoe…  ', 'wat-waar-en-hoe'],
    ['שלום', ''],
    ['Ĳsselstein & 50% méér', 'ijsselstein-50-meer'],
  ])('%s becomes %s', (text, words) => {
    expect(slug(text)).toBe(words);
  });

  test('are never longer than 60 characters, and never anything but letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(slug(text)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('what people typed', () => {
  test('loses what no database can hold, and keeps every word, line and accent', () => {
    expect(clean(' e\u0301e\u0301n\r\ntwee\u0000\u0007 \ud800drie 👩‍⚕️ ')).toBe('één\ntwee drie 👩‍⚕️');
  });

  test('is the same when it is cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});
