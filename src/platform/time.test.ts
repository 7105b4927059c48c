import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inLocale } from './i18n';
import { ago, date, dateTime, machineTime, shortDate, time, today } from './time';

const noon = new Date('2026-05-21T11:00:00Z');

describe('dates and times, as people in the Netherlands write them', () => {
  test('a day is written out, short in a narrow column, and in plain English in English', () => {
    expect([date(noon), shortDate(noon), inLocale('en', () => date(noon))]).toEqual(['21 mei 2026', '21-5-2026', '21 May 2026']);
  });

  test('a time is 13.00 uur, and 13:00 in English', () => {
    expect([time(noon), dateTime(noon), inLocale('en', () => time(noon))]).toEqual(['13.00 uur', '21 mei 2026, 13.00 uur', '13:00']);
    expect(time(new Date('2026-05-21T07:05:00Z'))).toBe('9.05 uur');
  });

  test('summer and winter time both hold, on the days the clock changes too', () => {
    expect([time('2026-03-29T00:59:00Z'), time('2026-03-29T01:00:00Z')]).toEqual(['1.59 uur', '3.00 uur']);
    expect([time('2026-10-25T00:30:00Z'), time('2026-10-25T01:30:00Z')]).toEqual(['2.30 uur', '2.30 uur']);
  });

  test('a calendar day stays that day, whatever the zone', () => {
    expect([date('2026-01-01'), machineTime('2026-01-01'), machineTime(noon)]).toEqual(['1 januari 2026', '2026-01-01', '2026-05-21T11:00:00Z']);
  });
});

describe('how long ago', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T07:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('counts nights, not hours', () => {
    expect(ago(new Date('2026-11-22T00:10:00Z'))).toBe('vandaag');
    expect(ago(new Date('2026-11-21T22:30:00Z'))).toBe('gisteren');
    expect(ago(new Date('2026-11-19T23:30:00Z'))).toBe('eergisteren');
    expect(today()).toBe('2026-11-22');
  });

  test('is simply the date after a month, and before it has come', () => {
    expect([ago('2026-10-01'), ago('2026-12-24')]).toEqual(['1 oktober 2026', '24 december 2026']);
    expect(inLocale('en', () => ago('2026-11-20'))).toBe('2 days ago');
  });
});
