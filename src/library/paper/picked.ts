import type { Typed } from '#platform/web/typed';

/** More is a book, and keeps the press from others for too long. */
export const mostInBooklet = 40;

/** The pieces somebody chose, by their short names, in the order of choosing. What is beyond a booklet is not read. */
export const readPicked = (query: Typed): string[] => [...new Set(query.all('stuk').filter((short) => /^[a-z0-9]{7}$/.test(short)))].slice(0, mostInBooklet);
