// What a page says is true when it is first seen. A page that is shown again from memory says it again: then the first time counts.
const firstSeen = new Map<string, number>();

/** Counts down to nought from the seconds the server gave, by how much time passes here: it does not matter what time a phone thinks it is. */
class RoomClock extends HTMLElement {
  #beat = 0;

  connectedCallback() {
    const { said = '' } = this.dataset;
    if (!firstSeen.has(said)) firstSeen.set(said, Date.now());
    this.#show();
    this.#beat = window.setInterval(() => this.#show(), 250);
  }

  disconnectedCallback() {
    window.clearInterval(this.#beat);
  }

  #show() {
    const passed = (Date.now() - (firstSeen.get(this.dataset.said ?? '') ?? 0)) / 1000;
    const left = Math.max(0, Math.ceil(Number(this.dataset.left) - passed));
    const text = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : (this.dataset.up ?? '');
    if (this.textContent !== text) this.textContent = text;
    this.classList.toggle('clock-up', left === 0);
  }
}

customElements.define('room-clock', RoomClock);
