import { kept } from './kept-text';

/**
 * Stands around a form that is sent. Long texts that were typed and not yet sent survive a closed page, a lost session
 * and a failed send, in this tab alone; and the same form is not sent twice. Without scripts the form works all the same.
 */
class FormGuard extends HTMLElement {
  readonly #sent = new WeakSet<HTMLFormElement>();

  connectedCallback() {
    for (const area of this.querySelectorAll('textarea')) this.#restore(area);
    this.addEventListener('input', this.#keep);
    this.addEventListener('submit', this.#once);
    this.addEventListener('turbo:submit-end', this.#answered);
    window.addEventListener('pageshow', this.#release);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#keep);
    this.removeEventListener('submit', this.#once);
    this.removeEventListener('turbo:submit-end', this.#answered);
    window.removeEventListener('pageshow', this.#release);
  }

  // What came from the server wins, unless it is just what stood there when the typing began.
  #restore(area: HTMLTextAreaElement) {
    const text = kept.find(area);
    if (text === undefined || text === area.value) return;
    area.value = text;
    const word = document.createElement('p');
    word.className = 'field-hint';
    word.setAttribute('role', 'status');
    word.textContent = this.dataset.restored ?? '';
    area.after(word);
  }

  readonly #keep = (event: Event) => {
    if (event.target instanceof HTMLTextAreaElement) kept.save(event.target);
  };

  readonly #once = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (this.#sent.has(form)) event.preventDefault();
    this.#sent.add(form);
  };

  readonly #answered = (event: Event) => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    if (!success) return this.#release();
    if ('forget' in this.dataset) kept.forgetAll();
    for (const area of this.querySelectorAll('textarea')) kept.forget(area);
  };

  readonly #release = () => {
    for (const form of this.querySelectorAll('form')) this.#sent.delete(form);
  };
}

customElements.define('form-guard', FormGuard);
