import { expect, test } from 'vitest';
import { withoutSmallCells } from './small-cells';
import { answersFrom, mayBecome } from './state';

test('numbers of one or two people are left out, and with one of them the total', () => {
  expect(withoutSmallCells({ seeded: 9, applied: 2, faded: 1 })).toEqual({ states: { seeded: 9, applied: null, realised: 0, faded: null }, total: null });
  expect(withoutSmallCells({ seeded: 9, applied: 3 })).toEqual({ states: { seeded: 9, applied: 3, realised: 0, faded: 0 }, total: 12 });
  expect(withoutSmallCells({})).toMatchObject({ total: 0 });
});

test('what was applied is never only seeded again; what faded can be picked up once more', () => {
  expect(answersFrom('seeded')).toEqual(['seeded', 'applied', 'realised', 'faded']);
  expect(mayBecome('applied', 'seeded')).toBe(false);
  expect(mayBecome('realised', 'applied')).toBe(false);
  expect(mayBecome('faded', 'applied')).toBe(true);
});
