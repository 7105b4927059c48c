import { m } from '#platform/i18n';
import { z } from 'zod';

const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** The way the browser sends a day, or the way people type one: 21-5-2026. */
const asIso = (typed: string): string => {
  const [, day = '', month = '', year] = dutch.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
};

const wrong = { error: () => m.platform_problem_date() };

/** A day within living memory or foresight, or none. */
export const day = z
  .string()
  .default('')
  .transform(asIso)
  .pipe(z.union([z.literal(''), z.iso.date().refine((at) => at >= '2000-01-01' && at < '2100-01-01')], wrong))
  .transform((at) => at || null);
