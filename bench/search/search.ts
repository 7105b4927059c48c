/**
 * `npm run bench -- search`: how well search finds, beside PostgreSQL's own dictionaries on a judged set, and how fast it does so.
 * `npm run bench -- search relevance` and `npm run bench -- search speed` do one of the two. README.md beside this file says what the figures
 * mean. Settings: SEARCH_SIZES (1000,100000,1000000), SEARCH_WORST (also tell that many of the worst queries), SEARCH_KEEP (leave the sized databases where they are,
 * for the next run to measure in).
 */
import { openApplication } from './build-application.ts';
import type { Server } from './databases.ts';
import { relevance } from './relevance.ts';
import { speed } from './speed.ts';

const sizes = (process.env.SEARCH_SIZES ?? '1000,100000,1000000').split(',').filter(Boolean).map(Number);

export async function searchBench(server: Server, say: (line: string) => void): Promise<void> {
  const application = await openApplication();
  if (process.argv[3] !== 'speed') await relevance(application, server, say);
  if (process.argv[3] !== 'relevance') await speed(application, server, sizes, say);
}
