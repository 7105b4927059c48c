import type { Db } from '#platform/db';
import { inLocale, type Locale } from '#platform/i18n';
import { type EventStream, eventBytes } from '#platform/web/event-stream';
import type { Face } from '../shown-on';
import { setImmediate } from 'node:timers/promises';
import { type Piece, piecesFor } from './pieces';
import { type News, whatsNew } from './whats-new';

/** One open page: whose face it shows, in which language, and the last number it was sent. */
export type Screen = { face: Face; locale: Locale; at: number; stream: EventStream };

/** Between two beats, in milliseconds: what arrives in between goes out together. A write to each of many screens is what costs most. */
const paceFor = (screens: number): number => Math.min(450, 150 + screens / 4);
const together = 25;

/**
 * The open screens of one meeting. Something changed: within a beat it is read once, made into HTML once for each face and language that
 * is open, and the same bytes go to every screen. So a thousand phones cost a thousand writes, and no more reading than one. Screens
 * that come back wait for the same beat, each with its own last number.
 */
export class ScreensOfRoom {
  readonly #screens = new Set<Screen>();
  #timer: NodeJS.Timeout | undefined;
  #next = 0;
  #busy = false;
  #again = false;

  constructor(
    readonly db: Db,
    readonly meetingId: string,
    readonly failed: (error: unknown) => void,
  ) {}

  add(screen: Screen): void {
    this.#screens.add(screen);
    this.wake();
  }

  /** Answers whether anybody is left. */
  remove(screen: Screen): boolean {
    this.#screens.delete(screen);
    if (!this.#screens.size) clearTimeout(this.#timer);
    return this.#screens.size > 0;
  }

  write(bytes: Uint8Array): void {
    for (const { stream } of this.#screens) stream.write(bytes);
  }

  /** There is nothing to watch any more. Told, so that nobody tries again. */
  over(): void {
    for (const { stream } of [...this.#screens]) {
      stream.write(farewell);
      stream.end();
    }
  }

  /** The number that every screen has had. */
  get reached(): number {
    return Math.min(...[...this.#screens].map(({ at }) => at));
  }

  /** Something may have changed. The first after a quiet moment goes out at once. */
  wake(): void {
    if (this.#busy) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.#beat(), Math.max(0, this.#next - Date.now()));
  }

  async #beat(): Promise<void> {
    [this.#timer, this.#busy] = [undefined, true];
    const began = Date.now();
    await this.#catchUp().catch(this.failed);
    // Until all of it is written. A process that is short of time sends less often, and keeps half of it for who is speaking.
    await setImmediate();
    const now = Date.now();
    this.#next = Math.max(began + paceFor(this.#screens.size), now + (now - began));
    this.#busy = false;
    if (!this.#again || !this.#screens.size) return;
    this.#again = false;
    this.wake();
  }

  async #catchUp(): Promise<void> {
    if (!this.#screens.size) return;
    const from = this.reached;
    const news = await whatsNew(this.db, this.meetingId, from);
    if (!news) return;
    const made = new Map<string, Promise<Piece[]>>();
    // Who came in while this was read may be further behind than it reaches: the next beat is theirs.
    for (const screens of Map.groupBy(
      [...this.#screens].filter(({ at }) => at >= from && at < news.upTo),
      howFar,
    ).values()) {
      const [{ face, locale, at } = screens[0] as Screen] = screens;
      const pieces = made.get(`${face} ${locale}`) ?? inLocale(locale, () => piecesFor(face, news));
      made.set(`${face} ${locale}`, pieces);
      await send(
        screens,
        news,
        (await pieces).filter(({ number }) => number > at),
      );
    }
  }
}

const farewell = eventBytes({ event: 'over', data: '-' });
const howFar = ({ face, locale, at }: Screen): string => `${face} ${locale} ${at}`;

// Also when this face shows nothing of it: then only the number arrives, so that the screen knows how far it is.
// Some at a time: whoever has just taken a number holds up all others until their commit is sent, and that needs this same thread.
async function send(screens: Screen[], { upTo }: News, pieces: Piece[]): Promise<void> {
  const bytes = eventBytes({ id: upTo, data: pieces.map(({ html }) => html).join('\n') });
  for (const [nth, screen] of screens.entries()) {
    if (nth % together === together - 1) await setImmediate();
    screen.at = upTo;
    screen.stream.write(bytes);
  }
}
