import { outbox, send, type Waiting } from './outbox';

/** Tells what became of one thing that was sent: an event `posted` with it and its outcome. */
export const postman = new EventTarget();
export type Posted = CustomEvent<{ one: Waiting; state: 'sent' | 'refused' | 'waiting' }>;

const slowest = 20_000;
let timer = 0;
let tries = 0;
let going = false;

const waiting = (): Waiting[] => outbox.all().filter(({ refused }) => refused === undefined);

/** Sends all that waits, one after the other, in the order in which it was written. Without a connection it tries again, ever slower. */
export async function post(): Promise<void> {
  clearTimeout(timer);
  if (going) return;
  going = true;
  let failed = false;
  for (const one of waiting()) {
    const outcome = await send(one);
    failed = outcome === 'later';
    if (outcome === 'sent') outbox.drop(one.id);
    else if (outcome !== 'later') outbox.keep({ ...one, refused: outcome.refused });
    tell(one, failed ? 'waiting' : outcome === 'sent' ? 'sent' : 'refused');
    if (failed) break;
  }
  going = false;
  tries = failed ? tries + 1 : 0;
  if (waiting().length) timer = window.setTimeout(() => void post(), failed ? Math.min(slowest, 500 * 2 ** tries) * (0.5 + Math.random()) : 0);
}

const tell = (one: Waiting, state: Posted['detail']['state']) => postman.dispatchEvent(new CustomEvent('posted', { detail: { one, state } }));

window.addEventListener('online', () => void post());
document.addEventListener('visibilitychange', () => void (document.hidden || post()));
