import { expect, test } from 'vitest';
import { readQuery } from '../words/typed-query';
import { fieldWords } from './field-words';
import { keyOf, sayingOf, synonymsFor } from './synonyms-for';
import { commonSynonyms } from './synonyms-of';

const also = (typed: string, synonyms = commonSynonyms()) =>
  synonyms(readQuery(typed).terms).map(
    ({ from, to, alternatives }) => `${from}-${to} ${alternatives.map((terms) => terms.map(({ word }) => word).join(' ')).join(', ')}`,
  );

test('an abbreviation is what it stands for, and the other way round', () => {
  expect(also('HAP')).toEqual(['0-1 huisartsenpost']);
  expect(also('huisartsenposten')).toEqual(['0-1 hap, dokterpost']);
  expect(also('IZA')).toEqual(['0-1 integraal zorgakkoord']);
  expect(also('integrale zorgakkoord')).toEqual(['0-2 iza']);
  expect(also('wet maatschappelijke ondersteuning')).toEqual(['0-3 wmo, maatschappelijke ondersteuning', '1-3 wmo, wet maatschappelijke ondersteuning']);
});

test('words of one meaning are found in any form, in the midst of others', () => {
  expect(also('wat vinden inwoners van')).toEqual(['2-3 burger, bewoner']);
  expect(also('burgers')).toEqual(['0-1 inwoner, bewoner']);
});

test('small words between do not matter', () => {
  expect(also('aanvullend zorg welzijnsakkoord')).toEqual(['0-3 azwa']);
  expect(also('de juiste zorg op de juiste plek')).toEqual(['1-7 jzojp']);
});

test('a compound counts by its parts', () => {
  const [meaning] = commonSynonyms()(readQuery('burgerinitiatief').terms);
  expect(meaning?.alternatives.map(([term]) => term?.parts)).toEqual([
    ['inwoner', 'initiatief'],
    ['bewoner', 'initiatief'],
  ]);
});

test('a word without others has none', () => {
  expect(also('fiets')).toEqual([]);
  expect(also('de het een')).toEqual([]);
  expect(also('')).toEqual([]);
});

test('groups of a network stand beside those that come along', () => {
  const own = synonymsFor([['Zandkorreldag', 'ZKD', 'dag van de korrel']]);
  expect(also('zkd', own)).toEqual(['0-1 zandkorreldag, dag van de korrel']);
  expect(also('dag van de korrel', own)).toEqual(['0-4 zandkorreldag, zkd']);
});

test('the words that come along are two or more to a group, all different to search', () => {
  for (const group of fieldWords) {
    const keys = group.map((word) => keyOf(sayingOf(word)));
    expect(group.length, group.join(' = ')).toBeGreaterThan(1);
    expect(keys.every((key) => key !== '') && new Set(keys).size === keys.length, `${group.join(' = ')}: ${keys.join(', ')}`).toBe(true);
  }
});
