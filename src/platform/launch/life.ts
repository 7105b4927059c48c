import { CannotStart } from '../cannot-start';

export type Life = {
  say: (line: string) => void;
  /** What was opened later is closed earlier. */
  atEnd: (close: () => Promise<unknown>) => void;
  /** For what goes wrong outside our own steps: ends everything, exit code 1. */
  fail: (sentence: string) => void;
  /** Done: closes everything and ends with this exit code. */
  end: (code: number) => void;
};

const hurried = 2000;
// Long enough for every answer and job to end; whoever supervises us should not have to use force.
const patience = 25_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`\n${line}\n`);

/**
 * From start to end of the process. A CannotStart is told in its own sentence, anything else with where it happened. SIGTERM
 * and Ctrl+C close everything in order; a second one, two seconds later, ends at once.
 */
export async function live(work: (life: Life) => Promise<void>): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  let ending: Promise<void> | undefined;
  const close = async (code: number) => {
    setTimeout(() => process.exit(code), patience).unref();
    for (const closer of closers.reverse()) await closer().catch((error) => complain(told(error)));
    process.exit(code);
  };
  const end = (code: number): Promise<void> => (ending ??= close(code));
  const fail = (sentence: string) => {
    if (!ending) complain(sentence);
    void end(1);
  };
  let asked = 0;
  const stop = () => {
    // npm passes a Ctrl+C on to us although the terminal has already sent it: only a later one is meant.
    if (asked && Date.now() - asked > hurried) process.exit(1);
    asked ||= Date.now();
    if (!ending) say('\nStopping …');
    void end(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    await work({ say, atEnd: (closer) => closers.push(closer), fail, end: (code) => void end(code) });
  } catch (error) {
    if (!ending) complain(told(error));
    await end(1);
  }
}

const told = (error: unknown): string =>
  error instanceof CannotStart ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
