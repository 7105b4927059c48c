import { describe, expect, test } from 'vitest';
import { queryKinds, readCorpus, readQueries, textKinds } from '../bench/search/judged-set';
import { ndcgAt10, recallAt10 } from '../bench/search/measure';

const numbered = (length: number) => Array.from({ length }, (_, at) => `t${at}`);

describe('Measuring how well search finds', () => {
  test('recall is the share of the relevant texts that stand in the first ten', () => {
    expect(recallAt10(['a', 'x', 'b'], { a: 3, b: 1, c: 2, d: 1 })).toBe(0.5);
    expect(recallAt10([...numbered(10), 'a'], { a: 3 })).toBe(0);
  });

  test('recall can reach 1 when more than ten texts are relevant', () => {
    const relevant = Object.fromEntries(numbered(14).map((id) => [id, 1]));
    expect(recallAt10(numbered(10), relevant)).toBe(1);
    expect(recallAt10(numbered(5), relevant)).toBe(0.5);
  });

  test('a text found twice counts once, and the second time takes no place', () => {
    expect(recallAt10(['a', 'a'], { a: 1, b: 1 })).toBe(0.5);
    expect(ndcgAt10(['a', 'a', 'b'], { a: 1, b: 1 })).toBe(1);
  });

  test('the best order earns 1, a worse order less, and nothing relevant earns 0', () => {
    const relevant = { a: 3, b: 2, c: 1 };
    expect(ndcgAt10(['a', 'b', 'c'], relevant)).toBe(1);
    expect(ndcgAt10(['c', 'b', 'a'], relevant)).toBeCloseTo((1 + 3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2), 12);
    expect(ndcgAt10(['x', 'y'], relevant)).toBe(0);
  });

  test('a query that must find nothing is right only when nothing is found', () => {
    expect([recallAt10([], {}), ndcgAt10([], {})]).toEqual([1, 1]);
    expect([recallAt10(['a'], {}), ndcgAt10(['a'], {})]).toEqual([0, 0]);
  });

  test('a text called after something every object has is not taken for a judged one', () => {
    expect(recallAt10(['constructor', 'toString'], { a: 1 })).toBe(0);
    expect(ndcgAt10(['constructor', 'toString'], { a: 1 })).toBe(0);
  });
});

describe('The judged set', () => {
  const corpus = readCorpus();
  const ids = new Set(corpus.map((text) => text.id));
  const sets = { queries: readQueries('queries'), unseen: readQueries('unseen') };
  const judged = Object.values(sets).flat();

  test('the texts have an id of their own, a title of their own, a known kind and a date', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(450);
    expect(ids.size).toBe(corpus.length);
    expect(new Set(corpus.map((text) => text.title)).size).toBe(corpus.length);
    expect(corpus.filter((text) => !textKinds.includes(text.kind) || !/^20\d\d-\d\d-\d\d$/.test(text.date))).toEqual([]);
    expect(corpus.filter((text) => (text.kind === 'tile') === Boolean(text.text))).toEqual([]);
    expect(new Set(corpus.map((text) => text.block)).size).toBe(6);
  });

  test('every judgement is about a text that exists, with a grade from 1 to 3', () => {
    const wrong = judged.flatMap(({ query, relevant }) =>
      Object.entries(relevant).flatMap(([id, grade]) => (ids.has(id) && [1, 2, 3].includes(grade) ? [] : [`${query}: ${id} ${grade}`])),
    );
    expect(wrong).toEqual([]);
  });

  test('there are enough queries, of every kind, and none twice', () => {
    expect(sets.queries.length).toBeGreaterThanOrEqual(170);
    expect(sets.unseen.length).toBeGreaterThanOrEqual(40);
    expect(new Set(judged.map(({ query }) => query.toLowerCase())).size).toBe(new Set(judged.map(({ query }) => query)).size);
    expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
    for (const set of Object.values(sets)) expect(new Set(set.map(({ kind }) => kind))).toEqual(new Set(queryKinds));
  });

  test('only a query that must find nothing has nothing relevant, and every other has something its searcher hoped for', () => {
    const odd = judged.filter(({ kind, relevant }) => (kind === 'niets') !== !Object.values(relevant).includes(3));
    expect(odd.map(({ query }) => query)).toEqual([]);
    expect(judged.filter(({ kind, relevant }) => kind === 'niets' && Object.keys(relevant).length > 0)).toEqual([]);
  });

  test('an exact phrase stands, letter for letter, in every text judged relevant to it', () => {
    const said = new Map(corpus.map((text) => [text.id, `${text.title} ${text.text ?? ''}`.toLowerCase()]));
    const missing = judged
      .filter(({ kind }) => kind === 'zin')
      .flatMap(({ query, relevant }) => {
        const phrase = /"([^"]+)"/.exec(query)?.[1] ?? query;
        return Object.keys(relevant).filter((id) => !said.get(id)?.includes(phrase));
      });
    expect(missing).toEqual([]);
  });

  test('a word that was excluded stands in no text judged relevant', () => {
    const said = new Map(corpus.map((text) => [text.id, `${text.title} ${text.text ?? ''}`.toLowerCase()]));
    const wrong = judged
      .filter(({ kind }) => kind === 'zonder')
      .flatMap(({ query, relevant }) => {
        const out = (/ -"?([^"]+)"?$/.exec(query)?.[1] ?? '?').toLowerCase();
        return Object.keys(relevant).flatMap((id) => (said.get(id)?.includes(out) ? [`${query}: ${id}`] : []));
      });
    expect(wrong).toEqual([]);
  });
});
