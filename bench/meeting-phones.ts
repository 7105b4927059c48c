import { randomUUID } from 'node:crypto';
import { Agent, get, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Waiting times in whole milliseconds, counted: a million of them fit in a quarter of a megabyte. */
export class Times {
  readonly #counts = new Uint32Array(60_001);
  total = 0;
  max = 0;
  add(ms: number): void {
    const whole = Math.min(60_000, Math.max(0, Math.round(ms)));
    this.#counts[whole] = (this.#counts[whole] ?? 0) + 1;
    this.total += 1;
    this.max = Math.max(this.max, whole);
  }
  percentile(part: number): number {
    let left = Math.ceil(this.total * part);
    return this.#counts.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
  }
}

/** What is said in one run: when, under which id, and by which number the screens count it. */
export class Sayings {
  readonly sentAt: number[] = [];
  readonly #indexes = new Map<string, number>();
  add(): { id: string; index: number } {
    const [id, index] = [randomUUID(), this.sentAt.length];
    this.#indexes.set(id, index);
    this.sentAt.push(performance.now());
    return { id, index };
  }
  indexOf = (id: string): number | undefined => this.#indexes.get(id);
}

type Shared = { base: string; sayings: Sayings; times: Times; most: number };

/** An open screen without a browser: reads the stream, counts what it shows, and comes back from its last number when it is cut off. */
export class Screen {
  readonly path: string;
  readonly cookie: string;
  readonly run: Shared;
  readonly shown: Uint8Array;
  readonly times: Times;
  connected = false;
  #last = 0;
  #tries = 0;
  #stopped = false;
  #cut = () => {};

  constructor(path: string, cookie: string, run: Shared) {
    [this.path, this.cookie, this.run] = [path, cookie, run];
    this.shown = new Uint8Array(run.most);
    this.times = run.times;
  }

  open(): Promise<void> {
    return new Promise((ready) => {
      const lost = () => {
        this.connected = false;
        if (this.#stopped) return ready();
        this.#tries += 1;
        setTimeout(() => void this.open().then(ready), Math.min(20_000, 400 * 2 ** this.#tries) * (0.5 + Math.random()));
      };
      const asked = get(`${this.run.base}${this.path}${this.path.includes('?') ? '&' : '?'}na=${this.#last}`, {
        agent: false,
        headers: { cookie: this.cookie },
      });
      this.#cut = () => asked.destroy();
      asked.on('error', lost);
      asked.on('response', (answer) => {
        if (answer.statusCode !== 200) {
          answer.resume();
          return lost();
        }
        this.connected = true;
        this.#tries = 0;
        ready();
        let rest = '';
        answer.setEncoding('latin1').on('data', (chunk: string) => {
          const events = (rest + chunk).split('\n\n');
          rest = events.pop() ?? '';
          for (const event of events) this.#arrived(event);
        });
        answer.on('error', () => {}).on('close', lost);
      });
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#cut();
  }

  #arrived(event: string): void {
    const id = /^id: (\d+)$/m.exec(event)?.[1];
    if (!id) return;
    const now = performance.now();
    this.#last = Number(id);
    for (const [, said] of event.matchAll(/ id="bijdrage-([^"]+)"/g)) {
      const index = this.run.sayings.indexOf(said ?? '');
      if (index === undefined) continue;
      this.shown[index] = (this.shown[index] ?? 0) + 1;
      this.times.add(now - (this.run.sayings.sentAt[index] ?? 0));
    }
  }
}

/** Sends until it is confirmed, with the same id each time, as the queue on a phone does. Answers how often it had to. */
export async function say(base: string, path: string, { cookie, fields }: { cookie: string; fields: Record<string, string> }): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const status = await post(`${base}${path}`, base, cookie, new URLSearchParams(fields).toString());
    if (status === 204) return tries;
    if (status !== 0 && status < 500) throw new Error(`${path} answers ${status}`);
    await wait(Math.min(20_000, 500 * 2 ** tries) * (0.5 + Math.random()));
  }
}

const post = (url: string, origin: string, cookie: string, body: string): Promise<number> =>
  new Promise((done) => {
    const headers = {
      cookie,
      origin,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    };
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => done(answer.statusCode ?? 0));
      answer.on('error', () => done(0));
    });
    asked.on('error', () => done(0));
    asked.end(body);
  });
