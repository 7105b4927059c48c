import type { Tx } from '#platform/db';
import { sql } from 'kysely';
import { refreshLikeness } from './likeness';

// What is looked up at once; a refresh holds its candidates in memory.
const slice = 50;
const many = 20;

/**
 * Likeness for questions that came in from a file. Many new ones change which words are rare, so then PostgreSQL first looks anew:
 * without its figures every word would weigh the same.
 */
export async function putLikeness(tx: Tx, questionIds: string[], progress: (done: number) => void): Promise<void> {
  if (questionIds.length >= many) await sql`analyze question`.execute(tx);
  for (let start = 0; start < questionIds.length; start += slice) {
    await refreshLikeness(tx, questionIds.slice(start, start + slice));
    progress(Math.min(start + slice, questionIds.length));
  }
}
