import { provinces } from '#network/index';
import { expect, test } from 'vitest';
import { mapMarks } from './map-marks';
import { provinceSpots } from './province-spots';

test('every province of the list has spots on the map', () => {
  expect([...provinceSpots.keys()].sort()).toEqual([...provinces].sort());
});

test('collaborations in one province do not lie on top of each other', () => {
  const spots = mapMarks(Array.from({ length: 50 }, () => 'utrecht')).map(({ spot }) => String(spot));
  expect(new Set(spots).size).toBe(50);
});

test('who names no province has a number in the list and no mark on the map', () => {
  expect(mapMarks([null, 'zeeland', 'Atlantis'])).toEqual([
    { nth: 1, spot: null },
    { nth: 2, spot: provinceSpots.get('zeeland')?.[0] },
    { nth: 3, spot: null },
  ]);
});
