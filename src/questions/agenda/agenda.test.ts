import { describe, expect, it } from 'vitest';
import { agendaPath, canWithdraw, isRecentDay } from './agenda';

describe('A snapshot of the agenda', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-11-08', true],
    ['2026-11-07', false],
    ['2026-11-23', false],
  ])('taken on 22 November can bear the date %s: %s', (day, can) => {
    expect(isRecentDay(day, '2026-11-22')).toBe(can);
  });

  it('can be withdrawn for a day', () => {
    const taken_at = new Date('2026-11-22T10:00:00Z');
    expect(canWithdraw({ taken_at }, new Date('2026-11-23T09:59:59Z'))).toBe(true);
    expect(canWithdraw({ taken_at }, new Date('2026-11-23T10:00:00Z'))).toBe(false);
  });
});

describe('An agenda', () => {
  it('lives below its network, and below its collaboration when it is that of one', () => {
    expect(agendaPath('duin', null)).toBe('/duin/leeragenda');
    expect(agendaPath('duin', 'zilverzand')).toBe('/duin/samenwerkingen/zilverzand/leeragenda');
  });
});
