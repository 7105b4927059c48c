/**
 * `npm run bench -- search`: how well search finds, beside PostgreSQL's own dictionaries on a judged set, and how fast it does so.
 * README.md beside this file says what the figures mean.
 */
import { openApplication } from './build-application.ts';
import type { Server } from './databases.ts';
import { relevance } from './relevance.ts';

export async function searchBench(server: Server, say: (line: string) => void): Promise<void> {
  const application = await openApplication();
  await relevance(application, server, say);
}
