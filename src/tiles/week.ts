import { today } from '#platform/time';

/** The Monday of the week in which a day falls, both as '2026-05-21'. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

export const thisWeek = (): string => mondayOf(today());
