import { m } from '#platform/i18n';
import { z } from 'zod';

const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** The way the browser sends a day, or the way people type one: 21-5-2026. */
const asIso = (typed: string): string => {
  const [, day = '', month = '', year] = dutch.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
};

const isDay = (at: string): boolean => z.iso.date().safeParse(at).success && at >= '2000-01-01' && at < '2100-01-01';

/** A day within living memory or foresight, or none. */
export const day = z
  .string()
  .default('')
  .transform(asIso)
  .refine((at) => at === '' || isDay(at), { error: () => m.platform_problem_date() })
  .transform((at) => at || null);
