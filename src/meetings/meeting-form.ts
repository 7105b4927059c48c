import { type Audience, audiences } from '#entries/index';
import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { atClock, clockOf, dayOf } from '#platform/time';
import { type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import type { MeetingRow } from './meeting-here';
import type { MeetingSaid } from './plan-meeting';

/** On one line: names of meetings stand in letters of ours, where a second line could pass for our own words. */
export const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.replace(/\s+/g, ' '));
export const text = (most: number) => z.string().max(most).default('');

/** '2026-05-21', or as people write it: 21-5-2026. */
export const day = z
  .string()
  .transform((typed) => {
    const [, date = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
    return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed;
  })
  .refine((shown) => /^20\d\d-\d\d-\d\d$/.test(shown) && atClock(shown, '12:00') !== undefined, { error: () => m.meetings_problem_day() });

/** '09:30', or as people write it: 9.30, 9u30. */
export const clock = z
  .string()
  .transform((typed) =>
    typed.replace(/\s*uur$/i, '').replace(/^(\d{1,2})[.:u](\d\d)$/i, (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`),
  )
  .refine((shown) => /^([01]\d|2[0-3]):[0-5]\d$/.test(shown), { error: () => m.meetings_problem_clock() });

export const count = (most: number) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed === undefined ? null : Number(typed)))
    .refine((value) => value === null || (Number.isInteger(value) && value >= 1 && value <= most), {
      error: () => m.meetings_problem_count({ most: String(most) }),
    });

const link = z
  .string()
  .max(500)
  .refine((typed) => /^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed), { error: () => m.meetings_problem_link() })
  .default('');

/** Names or mail addresses, one a line. */
const names = z
  .string()
  .default('')
  .transform((typed) => [...new Set(typed.split(/[\n;]/).map((name) => name.replace(/\s+/g, ' ').trim()))].filter(Boolean))
  .refine((list) => list.length <= 30 && list.every((name) => name.length <= 200), { error: () => m.meetings_problem_leaders() });

export const meetingForm = z.object({
  id: z
    .string()
    .optional()
    .transform((id) => (id && isId(id) ? id : newId())),
  versie: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
  titel: line(200),
  datum: day,
  van: clock,
  tot: clock,
  tot_datum: day.optional(),
  plaats: line(300).default(''),
  link,
  doel: text(4000),
  plaatsen: count(10_000),
  aanmelden_tot: day.optional(),
  leiding: names,
  doelgroep: z.enum(audiences).default('network' satisfies Audience),
});
export type MeetingTyped = z.output<typeof meetingForm>;

/** The two ends as moments. An hour that clocks skip in March is said so, and not moved. */
export function timesOf(
  typed: MeetingTyped,
): { ok: true; value: Pick<MeetingSaid, 'startsAt' | 'endsAt' | 'signUpUntil'> } | { ok: false; problems: Problem[] } {
  const startsAt = atClock(typed.datum, typed.van);
  const endsAt = atClock(typed.tot_datum ?? typed.datum, typed.tot);
  const signUpUntil = typed.aanmelden_tot ? endOfDay(typed.aanmelden_tot, startsAt) : null;
  const problems = [
    ...(startsAt ? [] : [{ field: 'van', text: m.meetings_problem_no_such_hour() }]),
    ...(endsAt ? [] : [{ field: 'tot', text: m.meetings_problem_no_such_hour() }]),
  ];
  return startsAt && endsAt ? { ok: true, value: { startsAt, endsAt, signUpUntil } } : { ok: false, problems };
}

/** Until and with that day; on the day itself until it begins. */
function endOfDay(shown: string, startsAt: Date | undefined): Date | null {
  if (startsAt && dayOf(startsAt) === shown) return startsAt;
  return atClock(shown, '23:59') ?? null;
}

/** What stands, as somebody would have typed it. */
export const typedFrom = (meeting: MeetingRow, leaders: { name: string; email: string }[]): Typed => {
  const names = leaders.map(({ name }) => name);
  const nameOf = ({ name, email }: { name: string; email: string }) => (name && names.filter((other) => other === name).length === 1 ? name : email);
  return typedOf([
    ['versie', String(meeting.version)],
    ['titel', meeting.title],
    ['datum', dayOf(meeting.starts_at)],
    ['van', clockOf(meeting.starts_at)],
    ['tot', clockOf(meeting.ends_at)],
    ['tot_datum', dayOf(meeting.ends_at) === dayOf(meeting.starts_at) ? '' : dayOf(meeting.ends_at)],
    ['plaats', meeting.place],
    ['link', meeting.link],
    ['doel', meeting.purpose],
    ['plaatsen', meeting.capacity === null ? '' : String(meeting.capacity)],
    ['aanmelden_tot', meeting.sign_up_until ? dayOf(meeting.sign_up_until) : ''],
    ['leiding', leaders.map(nameOf).join('\n')],
  ]);
};
