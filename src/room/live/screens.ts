import { type Db, hear, type OpenDatabase, openBeside } from '#platform/db';
import type { WebContext } from '#platform/web/env';
import { eventBytes, eventStream } from '#platform/web/event-stream';
import { channel } from './channel';
import { howRoomsStand } from './how-rooms-stand';
import { type Screen, ScreensOfRoom } from './screens-of-room';

const look = 1000;
const pulse = 10_000;
/** Then a screen has to come in anew, and whether it still may is asked again. Not all in the same second. */
const lifetime = () => (10 + Math.random() * 5) * 60_000;

/**
 * All open screens of this process. Notifications say which meeting changed; once a second it looks by itself, so that a lost one delays
 * and never loses. Both go through two connections of their own, so that a hall that sends all at once does not keep the screens waiting.
 * While no screen is open there are no connections and no looking.
 */
class Screens {
  readonly #db: Db;
  readonly #rooms = new Map<string, ScreensOfRoom>();
  #beside: OpenDatabase | undefined;
  #stops: (() => void)[] = [];
  #looking = false;
  #healthy = true;
  #log: (line: object) => void = () => {};

  constructor(db: Db) {
    this.#db = db;
  }

  open(c: WebContext, meetingId: string, how: Omit<Screen, 'stream'>): Response {
    this.#log = c.var.log;
    const { db } = (this.#beside ??= this.#begin());
    const room = this.#rooms.get(meetingId) ?? new ScreensOfRoom(db, meetingId, this.#failed);
    this.#rooms.set(meetingId, room);
    const { stream, answer } = eventStream(c, () => {
      clearTimeout(life);
      if (!room.remove(screen)) this.#rooms.delete(meetingId);
      if (!this.#rooms.size) this.#end();
    });
    const life = setTimeout(() => stream.end(), lifetime()).unref();
    const screen: Screen = { ...how, stream };
    // Said at once: it tells the browser that the connection stands.
    stream.write(beat);
    room.add(screen);
    return answer;
  }

  #begin(): OpenDatabase {
    const beside = openBeside(this.#db, 2);
    const every = (time: number, work: () => void) => {
      const timer = setInterval(work, time).unref();
      return () => clearInterval(timer);
    };
    this.#stops = [
      hear(beside.pool, channel, (meetingId) => this.#wake(meetingId)),
      every(look, () => void this.#look(beside.db)),
      every(pulse, () => {
        for (const room of this.#rooms.values()) room.write(beat);
      }),
    ];
    return beside;
  }

  #end(): void {
    for (const stop of this.#stops) stop();
    void this.#beside?.close();
    this.#beside = undefined;
  }

  #wake(meetingId?: string): void {
    if (meetingId) this.#rooms.get(meetingId)?.wake();
    else for (const room of this.#rooms.values()) room.wake();
  }

  async #look(db: Db): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      const standing = await howRoomsStand(db, [...this.#rooms.keys()]);
      this.#healthy = true;
      for (const [meetingId, room] of [...this.#rooms]) {
        const number = standing.get(meetingId);
        if (number === undefined) room.over();
        else if (number > room.reached) room.wake();
      }
    } catch (error) {
      this.#failed(error);
    }
    this.#looking = false;
  }

  // Once, however long the database stays away: the next look tries again.
  readonly #failed = (error: unknown): void => {
    if (this.#healthy && this.#beside) this.#log({ level: 'error', error: String(error) });
    this.#healthy = false;
  };
}

const beat = eventBytes({ event: 'pulse', data: '-' });

const known = new WeakMap<Db, Screens>();

/** Answers with the stream of one screen. */
export function openScreen(c: WebContext, meetingId: string, how: Omit<Screen, 'stream'>): Response {
  const screens = known.get(c.var.db) ?? new Screens(c.var.db);
  known.set(c.var.db, screens);
  return screens.open(c, meetingId, how);
}
