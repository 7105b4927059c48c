/** Longer without a sign (the server gives one every ten seconds) and the connection is taken for dead. */
const silence = 25_000;
const slowest = 20_000;

type Hears = { arrived: (html: string, number: string) => void; state: (state: 'fresh' | 'behind') => void };

/**
 * Reads a stream for as long as it is not closed. A connection that is lost, refused or silent is tried again, ever slower and not by all
 * phones in the same second, from the last number on; at once when the net is back or somebody looks again.
 */
export class RoomStream {
  readonly #address: URL;
  readonly #hears: Hears;
  readonly #listening = new AbortController();
  #source: EventSource | undefined;
  #tries = 0;
  #timer = 0;
  #watch = 0;

  constructor(address: string, number: string, hears: Hears) {
    this.#address = new URL(address, location.href);
    this.#address.searchParams.set('na', number);
    this.#hears = hears;
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', this.#back, { signal });
    window.addEventListener('online', this.#back, { signal });
    window.addEventListener('offline', () => hears.state('behind'), { signal });
    this.#open();
  }

  close(): void {
    this.#listening.abort();
    this.#stop();
  }

  #stop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#watch);
    this.#source?.close();
  }

  readonly #open = () => {
    this.#stop();
    const source = new EventSource(this.#address);
    this.#source = source;
    source.addEventListener('open', this.#alive);
    source.addEventListener('pulse', this.#alive);
    source.addEventListener('message', this.#arrived);
    source.addEventListener('error', this.#lost);
    source.addEventListener('over', () => this.close());
    this.#guard();
  };

  readonly #arrived = ({ data, lastEventId }: MessageEvent<string>) => {
    this.#alive();
    this.#address.searchParams.set('na', lastEventId);
    this.#hears.arrived(data, lastEventId);
  };

  readonly #alive = () => {
    this.#tries = 0;
    this.#hears.state('fresh');
    this.#guard();
  };

  // The browser would try again by itself, but gives up for good on an answer such as 502. A single hitch is not worth a word.
  readonly #lost = () => {
    this.#stop();
    this.#tries += 1;
    if (this.#tries > 1) this.#hears.state('behind');
    this.#timer = window.setTimeout(this.#open, Math.min(slowest, 400 * 2 ** this.#tries) * (0.5 + Math.random()));
  };

  readonly #back = () => {
    if (document.hidden) return;
    this.#open();
  };

  #guard() {
    clearTimeout(this.#watch);
    this.#watch = window.setTimeout(this.#lost, silence);
  }
}
