import { warmWords } from '../words/word-forms';
import { followHappenings, type Keeping, startOver, sweep } from './keep-up';

const pause = 400;
const later = 5000;

export type Following = Omit<Keeping, 'wrong'> & { log: (line: object) => void };

/**
 * Keeps the index up until it is told to stop: first what is not in it yet, then what happens, a few times a second. Several processes can
 * do this beside each other. What goes wrong is written to the log and tried again.
 */
export function keepSearchUp({ log, ...rest }: Following): () => Promise<void> {
  const keeping: Keeping = { ...rest, wrong: (entry, error) => log({ level: 'error', search: 'entry', entry, error: told(error) }) };
  const stopping = new AbortController();
  const running = run(keeping, stopping.signal, log);
  return () => {
    stopping.abort();
    return running;
  };
}

async function run(keeping: Keeping, stop: AbortSignal, log: Following['log']): Promise<void> {
  let [swept, again] = [0, 0];
  const ahead = new Set<number>();
  let [whole, begun] = [false, false];
  while (!stop.aborted) {
    try {
      if (!begun) await startOver(keeping.db);
      begun = true;
      await followHappenings(keeping, ahead);
      if (!whole && Date.now() >= again) {
        const more = await sweep(keeping, async (entries) => {
          swept += entries;
          if (swept % 20_000 === 0) log({ level: 'info', search: 'index', entries: swept });
          await followHappenings(keeping, ahead);
          return !stop.aborted;
        });
        whole = more === 0;
        // So that nobody's first search waits for the word list.
        if (whole) warmWords();
        if (swept && whole) log({ level: 'info', search: 'index complete', entries: swept });
        // Somebody else is at it: listing what is missing is not for every turn.
        if (more === 'busy') again = Date.now() + later;
        if (more !== 'busy' && !whole) continue;
      }
    } catch (error) {
      log({ level: 'error', search: 'index', error: told(error) });
    }
    await rest(stop);
  }
}

const rest = (stop: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(end, pause);
    stop.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      done();
    }
  });

const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
