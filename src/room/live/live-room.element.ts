import { teachPut } from './put-action';
import { RoomStream } from './room-stream';
import './send-queue.element';
import { turbo } from './turbo-here';

/**
 * Keeps what it stands around up to date. Says in words whether it is, and to who listens how much came in: reading all of it aloud would
 * drown a hall.
 */
class LiveRoom extends HTMLElement {
  #stream: RoomStream | undefined;
  #came = 0;
  #saying = 0;

  connectedCallback() {
    teachPut();
    this.#stream = new RoomStream(this.dataset.stream ?? '', this.dataset.number ?? '0', { arrived: this.#arrived, state: this.#state });
  }

  disconnectedCallback() {
    this.#stream?.close();
    clearTimeout(this.#saying);
  }

  readonly #arrived = (html: string, number: string) => {
    // Kept in the page itself, so that a page shown again from memory reads on from what it shows.
    this.dataset.number = number;
    const held = new Set([...this.querySelectorAll('[id^="bijdrage-"]')].map(({ id }) => id));
    turbo().renderStreamMessage(html);
    const ids = [...html.matchAll(/ id="(bijdrage-[^"]+)"/g)].map(([, id]) => id ?? '');
    this.#came += ids.filter((id) => !held.has(id)).length;
    if (this.#came && !this.#saying) this.#saying = window.setTimeout(this.#sayHowMany, 2000);
  };

  readonly #sayHowMany = () => {
    const { one = '', many = '' } = this.dataset;
    this.#say('.live-news', this.#came === 1 ? one : many.replace('#', String(this.#came)));
    this.#saying = this.#came = 0;
  };

  readonly #state = (state: 'fresh' | 'behind') => {
    if (this.dataset.state === state) return;
    this.dataset.state = state;
    this.#say('.live-state', this.dataset[state] ?? '');
  };

  #say(where: string, words: string) {
    const line = this.querySelector(where);
    if (line) line.textContent = words;
  }
}

customElements.define('live-room', LiveRoom);
