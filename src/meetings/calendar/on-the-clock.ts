const zone = 'Europe/Amsterdam';

/**
 * Moments as calendars want them: the clock in the Netherlands with the zone beside it, so that a meeting stays at its hour when the
 * rules of summer time change. In the nights in which clocks do change, calendars do not agree on what a clock means (one hour comes
 * twice): moments then are written in UTC.
 */
export const onTheClock = (from: Date, until: Date) => ({
  start: zoned(from),
  end: zoned(until),
  timezone: [from, until].some(clocksChangeAround) ? null : zone,
});

const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

const clocksChangeAround = (at: Date): boolean => zoned(at).subtract(around).offset !== zoned(at).add(around).offset;
const around = { hours: 3 };
