import { resolve } from 'node:path';
import { inLocale, m } from '#platform/i18n';
import { command, type Tools } from '#platform/launch';
import { importFiles } from './import-network';
import { progressBar } from './progress-bar';
import { outcomeLines, problemLines } from './report';

/** `npm run import -- FILE… [--dry-run] [--english]`. Answers 0 when it is in, 1 when something is wrong, 2 when no file is named. */
async function importCommand({ args, db, say }: Pick<Tools, 'args' | 'db' | 'say'>): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && !['--dry-run', '--english'].includes(arg));
  if (!files.length || unknown.length) {
    say(m.exchange_usage());
    return 2;
  }
  const dryRun = args.includes('--dry-run');
  // npm runs us in the project's folder; the person who typed the name of the file stood elsewhere.
  const asTyped = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);
  say(m.exchange_reading({ count: files.length }));
  const outcome = await importFiles(db, files.map(asTyped), { dryRun, progress: progressBar(process.stderr) }).catch((error: Error) => error);
  if (outcome instanceof Error) {
    say(m.exchange_failed({ reason: outcome.message }));
    return 1;
  }
  const lines = outcome.problems.length ? problemLines(outcome.problems) : outcomeLines(outcome, dryRun);
  for (const line of lines) say(line);
  return outcome.problems.length ? 1 : 0;
}

await command((tools) => inLocale(tools.args.includes('--english') ? 'en' : 'nl', () => importCommand(tools)));
