import { expect, test } from 'vitest';
import { atClock, clockOf, dayOf } from './time';

test.each([
  ['2026-05-21', '09:30', '2026-05-21T07:30:00.000Z'],
  ['2026-12-03', '09:30', '2026-12-03T08:30:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('on %s clocks in Amsterdam show %s at one moment', (day, clock, moment) => {
  const at = atClock(day, clock);
  expect(at?.toISOString()).toBe(moment);
  expect(at && [dayOf(at), clockOf(at)]).toEqual([day, clock]);
});

test('the hour that comes twice in October is the first of the two', () => {
  expect(atClock('2026-10-25', '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test.each([
  ['2026-03-29', '02:30'],
  ['2026-02-31', '10:00'],
  ['2026-13-01', '10:00'],
  ['2026-05-21', '24:10'],
  ['2026-05-21', '9:30'],
  ['', ''],
])('there is no %s %s', (day, clock) => {
  expect(atClock(day, clock)).toBeUndefined();
});
