import { createHash } from 'node:crypto';

/** What a form showed, in a few characters, so that a stale form is noticed. */
export const mark = (shown: unknown): string => createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
