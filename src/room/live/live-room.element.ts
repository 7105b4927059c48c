import { teachPut } from './put-action';
import './send-queue.element';
import { turbo } from './turbo-here';

/** Longer without a sign (the server gives one every ten seconds) and the connection is taken for dead. */
const silence = 25_000;
const slowest = 20_000;

/**
 * Keeps what it stands around up to date. Says in words whether it is, and how much came in: reading all of it aloud would drown a hall.
 * A connection that is lost or refused is tried again, ever slower and not by all phones in the same second, from the last number on.
 */
class LiveRoom extends HTMLElement {
  #source: EventSource | undefined;
  #tries = 0;
  #came = 0;
  #timer = 0;
  #watch = 0;
  #saying = 0;

  connectedCallback() {
    teachPut();
    document.addEventListener('visibilitychange', this.#back);
    window.addEventListener('online', this.#back);
    this.#open();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#back);
    window.removeEventListener('online', this.#back);
    for (const timer of [this.#timer, this.#watch, this.#saying]) clearTimeout(timer);
    this.#source?.close();
  }

  readonly #open = () => {
    clearTimeout(this.#timer);
    this.#source?.close();
    const address = new URL(this.dataset.stream ?? '', location.href);
    address.searchParams.set('na', this.dataset.number ?? '0');
    const source = new EventSource(address);
    this.#source = source;
    source.addEventListener('open', this.#alive);
    source.addEventListener('pulse', this.#alive);
    source.addEventListener('message', this.#arrived);
    source.addEventListener('error', this.#lost);
    source.addEventListener('over', () => source.close());
    this.#guard();
  };

  readonly #arrived = (event: MessageEvent<string>) => {
    this.#alive();
    // Kept in the page itself, so that a page shown again from memory reads on from what it shows.
    this.dataset.number = event.lastEventId;
    const held = new Set([...this.querySelectorAll('.said')].map(({ id }) => id));
    turbo().renderStreamMessage(event.data);
    const ids = [...event.data.matchAll(/ id="(bijdrage-[^"]+)"/g)].map(([, id]) => id ?? '');
    this.#came += ids.filter((id) => !held.has(id)).length;
    if (this.#came && !this.#saying) this.#saying = window.setTimeout(this.#sayHowMany, 2000);
  };

  readonly #sayHowMany = () => {
    this.#say('.live-news', (this.#came === 1 ? this.dataset.one : this.dataset.many?.replace('#', String(this.#came))) ?? '');
    this.#saying = this.#came = 0;
  };

  readonly #alive = () => {
    this.#tries = 0;
    this.#state('fresh');
    this.#guard();
  };

  // The browser would try again by itself, but gives up for good on an answer such as 502.
  readonly #lost = () => {
    this.#source?.close();
    clearTimeout(this.#watch);
    clearTimeout(this.#timer);
    this.#tries += 1;
    if (this.#tries > 1) this.#state('behind');
    this.#timer = window.setTimeout(this.#open, Math.min(slowest, 400 * 2 ** this.#tries) * (0.5 + Math.random()));
  };

  readonly #back = () => {
    if (document.hidden || (this.dataset.state === 'fresh' && this.#source?.readyState === EventSource.OPEN)) return;
    this.#open();
  };

  #guard() {
    clearTimeout(this.#watch);
    this.#watch = window.setTimeout(this.#lost, silence);
  }

  #state(state: 'fresh' | 'behind') {
    if (this.dataset.state === state) return;
    this.dataset.state = state;
    this.#say('.live-state', this.dataset[state] ?? '');
  }

  #say(where: string, words: string) {
    const line = this.querySelector(where);
    if (line) line.textContent = words;
  }
}

customElements.define('live-room', LiveRoom);
