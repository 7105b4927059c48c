import type { Typed } from '#platform/web/typed';

/** Which page of a list is asked for: 1 when nothing sensible is said. */
export const nthPage = (asked: Typed): number => Math.min(Math.max(Number.parseInt(asked.text('pagina'), 10) || 1, 1), 10_000);
