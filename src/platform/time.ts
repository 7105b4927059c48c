import { locale } from './i18n';

const zone = 'Europe/Amsterdam';

// Made once: a formatter costs fifty times what formatting costs.
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const made = { nl: new Intl.DateTimeFormat('nl-NL', { timeZone: zone, ...options }), en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }) };
  return (at: Date): string => made[locale()].format(at);
};
const longDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = formatter({ day: 'numeric', month: 'numeric', year: 'numeric' });
const namedDay = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clock = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A moment, or a calendar day as PostgreSQL writes it ('2026-05-21'), which is noon so that no zone can move it. */
const moment = (at: Date | string): Date => (typeof at === 'string' ? new Date(at.length === 10 ? `${at}T12:00:00Z` : at) : at);

/** 21 mei 2026 */
export const date = (at: Date | string): string => longDay(moment(at));

/** donderdag 21 mei 2026: for something to go to */
export const namedDate = (at: Date | string): string => namedDay(moment(at));

/** 21-5-2026: for narrow columns */
export const shortDate = (at: Date | string): string => shortDay(moment(at));

/** 13.00 uur, as Dutch texts write it; 13:00 in English */
export function time(at: Date | string): string {
  const shown = clock(moment(at));
  return locale() === 'en' ? shown : `${shown.replace(':', '.').replace(/^0/, '')} uur`;
}

/** 21 mei 2026, 13.00 uur */
export const dateTime = (at: Date | string): string => `${date(at)}, ${time(at)}`;

/** For `<time datetime>`: a calendar day stays a day, a moment is written in UTC. */
export const machineTime = (at: Date | string): string => (typeof at === 'string' ? at : at.toISOString().replace(/\.\d+Z$/, 'Z'));

// Nights slept, not hours passed: late last evening is yesterday.
const days = (at: Date | string): number => Math.round((Date.parse(today()) - Date.parse(calendar.format(moment(at)))) / 86_400_000);

const sinceThen = {
  nl: new Intl.RelativeTimeFormat('nl-NL', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }),
};

/** vandaag, gisteren, 3 dagen geleden; beyond a month simply the date */
export function ago(at: Date | string): string {
  const past = days(at);
  if (past > 30 || past < 0) return date(at);
  return sinceThen[locale()].format(-past, 'day');
}

/** Today as a calendar day in Amsterdam: '2026-11-22' */
export const today = (): string => calendar.format(new Date());

/** The calendar day of a moment in Amsterdam: '2026-11-22' */
export const dayOf = (at: Date): string => calendar.format(at);

/** The clock of a moment in Amsterdam, as machines write it: '09:30' */
export const clockOf = (at: Date): string => machineClock.format(at);

/**
 * The moment at which clocks in Amsterdam show this, '2026-05-21' and '09:30'. Undefined for a day or an hour that does not exist (the
 * hour that is skipped in March); the hour that comes twice in October is the first of the two.
 */
export const atClock = (day: string, shown: string): Date | undefined =>
  ['+02:00', '+01:00']
    .map((offset) => new Date(`${day}T${shown}:00${offset}`))
    .find((at) => !Number.isNaN(at.getTime()) && dayOf(at) === day && clockOf(at) === shown);

// Swedish dates are the ones that machines write.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const machineClock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
