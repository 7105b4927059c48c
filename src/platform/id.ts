import { randomInt, randomUUIDv7 } from 'node:crypto';

/** Time-ordered, so that rows made together stand together. */
export const newId = (): string => randomUUIDv7();

// No look-alikes (0/o, 1/i/l, u/v): people read these aloud and type them over.
const alphabet = '23456789abcdefghjkmnpqrstwxyz';

/** `length` random characters that can be read aloud; 7 give 17 billion possibilities. */
export const newShort = (length = 7): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (text: string): boolean => uuid.test(text);

/** 'k3v9mpq-samen-een-kompas' and 'k3v9mpq' both name k3v9mpq; the words are only for people. */
export const shortOf = (segment: string): string => segment.split('-', 1)[0] ?? '';
