import { isId, newId } from '#platform/id';
import { m } from '#platform/i18n';
import { atClock, clockOf, dayOf } from '#platform/time';
import { type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { z } from 'zod';
import { clock, count, day, line, text } from './meeting-form';
import type { ItemSaid } from './save-item';

export const itemForm = z.object({
  id: z
    .string()
    .optional()
    .transform((id) => (id && isId(id) ? id : newId())),
  gezien: z.string().max(40).optional(),
  datum: day.optional(),
  van: clock,
  minuten: z
    .string()
    .transform(Number)
    .refine((minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440, { error: () => m.meetings_problem_minutes() }),
  titel: line(200),
  uitleg: text(4000),
  werkvorm: z.uuid().optional(),
  leiding: line(200).default(''),
  plaats: line(200).default(''),
  kiezen: z.literal('ja').optional(),
  plaatsen: count(10_000),
});
export type ItemTyped = z.output<typeof itemForm>;

/** The day is only asked when the meeting takes more than one. */
export function itemOf(typed: ItemTyped, meeting: { starts_at: Date }): { ok: true; value: ItemSaid } | { ok: false; problems: Problem[] } {
  const startsAt = atClock(typed.datum ?? dayOf(meeting.starts_at), typed.van);
  if (!startsAt) return { ok: false, problems: [{ field: 'van', text: m.meetings_problem_no_such_hour() }] };
  const value = {
    startsAt,
    minutes: typed.minuten,
    title: typed.titel,
    explanation: typed.uitleg,
    formatId: typed.werkvorm ?? null,
    ledBy: typed.leiding,
    place: typed.plaats,
    chosen: typed.kiezen === 'ja',
    capacity: typed.plaatsen,
  };
  return { ok: true, value };
}

export const proposedItem = (at: Date): Typed =>
  typedOf([
    ['id', newId()],
    ['datum', dayOf(at)],
    ['van', clockOf(at)],
    ['minuten', '45'],
  ]);

type Row = {
  id: string;
  starts_at: Date;
  minutes: number;
  title: string;
  explanation: string;
  format_id: string | null;
  led_by: string;
  place: string;
  chosen: boolean;
  capacity: number | null;
};

/** What stands, as somebody would have typed it. */
export const itemTyped = (row: Row): Typed =>
  typedOf([
    ['id', row.id],
    ['datum', dayOf(row.starts_at)],
    ['van', clockOf(row.starts_at)],
    ['minuten', String(row.minutes)],
    ['titel', row.title],
    ['uitleg', row.explanation],
    ['werkvorm', row.format_id ?? ''],
    ['leiding', row.led_by],
    ['plaats', row.place],
    ['kiezen', row.chosen ? 'ja' : ''],
    ['plaatsen', row.capacity === null ? '' : String(row.capacity)],
  ]);
