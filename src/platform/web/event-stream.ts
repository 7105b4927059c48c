import type { WebContext } from './env';

/** An answer that stays open: what is written to it arrives as an event (server-sent events). What was written before the end still arrives. */
export type EventStream = { write: (bytes: Uint8Array) => void; end: () => void };

type Event = { data: string; id?: number; event?: string };

/** One event as it travels. Made once, the same bytes go to everybody who reads. */
export const eventBytes = ({ data, id, event }: Event): Buffer =>
  Buffer.from(`${event ? `event: ${event}\n` : ''}${id === undefined ? '' : `id: ${id}\n`}${lines(data)}\n\n`);
// Every kind of line end, so that no text can begin a field of its own.
const lines = (data: string): string => data.replace(/^|\r\n?|\n/g, (end) => `${end && '\n'}data: `);

const open = new Set<EventStream>();
/** What may wait for one slow reader. Who is further behind than this is let go, and reads on where they were when they come back. */
const mostWaiting = 1024 * 1024;

/**
 * `answer` keeps a connection open; `stream` writes to it. `ended` is called once, whoever ended it. Compression and buffering by a proxy
 * are declined: both would hold back what has to arrive now.
 */
export function eventStream(c: WebContext, ended: () => void): { stream: EventStream; answer: Response } {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  let over = false;
  let wanted: ReadableStreamDefaultController<Uint8Array> | undefined;
  const finish = () => {
    if (over) return;
    over = true;
    open.delete(stream);
    ended();
  };
  const stream: EventStream = {
    write(chunk) {
      if (over) return;
      if (wanted) {
        const reader = wanted;
        wanted = undefined;
        return reader.enqueue(chunk);
      }
      waiting.push(chunk);
      bytes += chunk.length;
      if (bytes <= mostWaiting) return;
      waiting = [];
      stream.end();
    },
    end() {
      finish();
      wanted?.close();
      wanted = undefined;
    },
  };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const [first, ...more] = waiting;
        [waiting, bytes] = [[], 0];
        if (first) controller.enqueue(more.length ? new Uint8Array(Buffer.concat([first, ...more])) : first);
        else if (over) controller.close();
        else wanted = controller;
      },
      cancel() {
        waiting = [];
        finish();
      },
    },
    // Nothing waits in the stream itself, so that letting somebody go frees all they did not read.
    { highWaterMark: 0 },
  );
  open.add(stream);
  return {
    stream,
    answer: c.body(body, 200, { 'content-type': 'text/event-stream; charset=UTF-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' }),
  };
}

/** When the process stops: answers that never end by themselves would keep it from stopping. */
export function endStreams(): void {
  for (const stream of [...open]) stream.end();
}
