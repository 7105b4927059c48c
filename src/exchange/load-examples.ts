import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '#platform/db';
import { importFiles } from './import-network';
import { outcomeLines, problemLines } from './report';

/**
 * Fills an empty database with the networks of `examples/`, through the same door as everybody else's files. Where a network stands
 * already nothing happens: examples never come between people and their own work.
 */
export async function loadExamples(db: Db, say: (line: string) => void, folder = 'examples'): Promise<boolean> {
  if (await db.selectFrom('network').select('id').limit(1).executeTakeFirst()) return false;
  const files = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const outcome = await importFiles(
    db,
    files.map((name) => join(folder, name)),
  );
  const lines = outcome.problems.length ? problemLines(outcome.problems) : outcomeLines(outcome, false);
  for (const line of lines) say(line);
  return outcome.problems.length === 0;
}
