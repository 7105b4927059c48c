/**
 * Says how many characters are left on a tile and shows it as it will hang on the wall, a moment after the typing stops. Without scripts
 * the page says the limit, and shows the tile when it is sent. Stops nothing: too long is refused by the server, with what was typed.
 */
class TileWriter extends HTMLElement {
  #timer = 0;
  #asked = 0;
  readonly #apart = new Intl.Segmenter('nl', { granularity: 'grapheme' });

  connectedCallback() {
    this.addEventListener('input', this.#wait);
    this.#count();
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#wait);
    clearTimeout(this.#timer);
  }

  get #text(): string {
    return (this.querySelector('textarea')?.value ?? '').replace(/\s+/g, ' ').trim();
  }

  readonly #wait = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#count();
      void this.#draw();
    }, 400);
  };

  #count() {
    const left = Number(this.dataset.max) - [...this.#apart.segment(this.#text)].length;
    const words = (left < 0 ? this.dataset.over : this.dataset.left) ?? '';
    const place = this.querySelector('.tile-count');
    if (place) place.textContent = this.#text ? words.replace('#', String(Math.abs(left))) : '';
  }

  async #draw() {
    const form = this.querySelector('form');
    const place = this.querySelector('.tile-drawn');
    if (!form || !place || !this.#text) return;
    const nth = ++this.#asked;
    const typed = new FormData(form);
    const body = new URLSearchParams(['id', 'tekst', 'naam'].map((name) => [name, String(typed.get(name) ?? '')]));
    const answer = await fetch(this.dataset.drawnAt ?? '', { method: 'POST', body }).catch(() => undefined);
    // An older drawing that comes late would put back what has been changed since.
    if (answer?.ok && nth === this.#asked) place.innerHTML = await answer.text();
  }
}

customElements.define('tile-writer', TileWriter);
