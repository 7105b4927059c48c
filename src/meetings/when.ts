import { m } from '#platform/i18n';
import { dateTime, dayOf, namedDate, time } from '#platform/time';

const plain = (at: Date): string => time(at).replace(/ uur$/, '');

/** 'donderdag 21 mei 2026, 9.30 tot 16.00 uur'; over several days both are named. */
export const whenText = (from: Date, until: Date): string =>
  dayOf(from) === dayOf(until)
    ? m.meetings_when({ date: namedDate(from), from: plain(from), until: time(until) })
    : m.meetings_when_days({ from: dateTime(from), until: dateTime(until) });

/** '9.30–10.15 uur' */
export const hours = (from: Date, minutes: number): string => `${plain(from)}–${time(new Date(from.getTime() + minutes * 60_000))}`;
