import { date, dateTime, machineTime } from '#platform/time';

/** A moment the way people say it, and the way machines read it. */
export function Time({ at, withTime }: { at: Date | string; withTime?: boolean }) {
  return <time datetime={machineTime(at)}>{withTime ? dateTime(at) : date(at)}</time>;
}
