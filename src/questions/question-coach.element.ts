import { type Hint, hintsFor } from './writing-help';

/**
 * Says the hints for a question while it is being worded, a moment after the typing stops. Stands around the field and holds the texts
 * in `data-…`; without scripts the page says the same hints when the form is sent. Fetches nothing, stops nothing.
 */
class QuestionCoach extends HTMLElement {
  #timer = 0;
  #said = '';

  connectedCallback() {
    this.addEventListener('input', this.#wait);
    this.querySelector('.coach-hints') ?? this.append(this.#region());
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#wait);
    clearTimeout(this.#timer);
  }

  #region(): HTMLElement {
    const region = document.createElement('div');
    region.className = 'coach-hints';
    region.setAttribute('role', 'status');
    return region;
  }

  readonly #wait = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#say, 900);
  };

  readonly #say = () => {
    const text = this.querySelector('textarea')?.value ?? '';
    const found = hintsFor(text);
    const said = text.trim() ? found.join(' ') || 'none' : '';
    if (said !== this.#said) this.#show(said ? found : null);
    this.#said = said;
    // Whoever has read them here need not be stopped to read them again.
    const seen = this.closest('form')?.querySelector<HTMLInputElement>('input[name="tips"]');
    if (seen && text.trim()) seen.value = 'gezien';
  };

  #show(found: Hint[] | null) {
    const region = this.querySelector('.coach-hints');
    const lines = found?.length ? found.map((hint) => this.getAttribute(`data-${hint}`) ?? '') : [];
    const list = document.createElement('ul');
    for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }));
    const title = document.createElement('p');
    title.textContent = (lines.length ? this.dataset.title : this.dataset.good) ?? '';
    region?.replaceChildren(...(found ? (lines.length ? [title, list] : [title]) : []));
  }
}

customElements.define('question-coach', QuestionCoach);
