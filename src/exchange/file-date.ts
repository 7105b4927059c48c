import { z } from 'zod';

// A calendar day, or so many days (d), weeks (w) or months (m) before or after the day the network first came in.
const calendar = /^(\d{4})-(\d\d)-(\d\d)$/;
const relative = /^([+-])(\d{1,4})([dwm])$|^today$/;
const clock = /^(.*) ([01]?\d|2[0-3]):([0-5]\d)$/;

const isDay = (text: string): boolean => {
  if (relative.test(text)) return true;
  return calendar.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`)) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);
};

/** `2024-05-21`, `-12d`, `+3w`, `today`. Kept as it is written: what it means depends on the day of the first import. */
export const day = z.string().refine(isDay, 'day');
/** A day, or a day with a Dutch clock: `2024-05-21 14:30`, `-12d 09:15`. */
export const moment = z.string().refine((text) => isDay(clock.exec(text)?.[1] ?? text), 'moment');

/** The calendar day that is meant, counted from `anchor` (also a calendar day). */
export function dayOf(text: string, anchor: string): string {
  const found = relative.exec(text);
  if (!found) return text;
  const at = new Date(`${anchor}T12:00Z`);
  const count = Number(found[2] ?? 0) * (found[1] === '-' ? -1 : 1);
  if (found[3] === 'm') at.setUTCMonth(at.getUTCMonth() + count);
  else at.setUTCDate(at.getUTCDate() + count * (found[3] === 'w' ? 7 : 1));
  return at.toISOString().slice(0, 10);
}

/** Without a clock it is the middle of the morning, and `nth` minutes later so that things of one day keep their order. */
export function momentOf(text: string, anchor: string, nth = 0): string {
  const found = clock.exec(text);
  const date = dayOf(found?.[1] ?? text, anchor);
  if (!found) return new Date(Date.parse(`${date}T09:00Z`) + nth * 60_000).toISOString();
  return fromAmsterdam(date, Number(found[2]), Number(found[3])).toISOString();
}

const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
function fromAmsterdam(date: string, hour: number, minute: number): Date {
  const asUtc = new Date(Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * 60_000);
  const zone = offset.formatToParts(asUtc).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT+01:00';
  return new Date(asUtc.getTime() - Number(zone.slice(4, 6)) * 3_600_000);
}
