import { freshId, outbox, type Waiting } from './outbox';
import { type Posted, post, postman } from './postman';
import { made, type State, sentLine } from './sent-line';
import { turbo } from './turbo-here';

/**
 * Stands around a form of the room. What is sent is first kept on this device and then posted, now or when the net is back; beneath the
 * form stands what waits and what has arrived. A refusal stays there with its reason until somebody changes it or throws it away. One
 * without a form shows what belongs to no form of this page any more. Without scripts the form works all the same.
 */
class SendQueue extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this.#take, true);
    postman.addEventListener('posted', this.#posted);
    // Forms that come by stream are the same for everybody; an id is not.
    if (this.#form && !this.#box) this.#renew(this.#form);
    for (const one of outbox.all()) if (this.#isMine(one)) this.#draw(one, one.refused === undefined ? 'waiting' : 'refused');
    void post();
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.#take, true);
    postman.removeEventListener('posted', this.#posted);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }
  get #box(): HTMLElement | null {
    return this.querySelector('.sending');
  }

  #isMine(one: Waiting): boolean {
    return this.#form ? one.queue === this.dataset.input : !document.querySelector(`send-queue[data-input="${CSS.escape(one.queue)}"] form`);
  }

  #renew(form: HTMLFormElement) {
    const id = form.elements.namedItem('id');
    if (id instanceof HTMLInputElement) id.value = freshId();
  }

  readonly #take = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
    const texts = [...form.querySelectorAll('textarea')].map(({ value }) => value.trim());
    const { input: queue = '', said = texts.filter(Boolean).join(' / ') } = this.dataset;
    const one = { id: fields.find(([name]) => name === 'id')?.[1] ?? freshId(), queue, said, action: form.action, fields, at: Date.now() };
    // What is missing the server says best.
    if (!said || !outbox.keep(one)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#draw(one, 'sending');
    form.reset();
    this.#renew(form);
    // The form guard forgets the text it kept: it is kept here now.
    form.dispatchEvent(new CustomEvent('turbo:submit-end', { bubbles: true, detail: { success: true } }));
    form.querySelector('textarea')?.focus();
    void post();
  };

  readonly #posted = (event: Event) => {
    const { one, state } = (event as Posted).detail;
    if (!this.#isMine(one)) return;
    this.#draw(outbox.all().find(({ id }) => id === one.id) ?? one, state);
    // What this phone may do next is different now, and only its own page knows.
    if (state === 'sent' && 'again' in this.dataset && !outbox.all().length)
      turbo().visit(`${location.pathname}#${this.closest('section')?.id ?? ''}`, { action: 'replace' });
  };

  #draw(one: Waiting, state: State) {
    const box = this.#box ?? Object.assign(this.appendChild(made('div', 'sending', '')), { role: 'status' });
    const drop = () => {
      outbox.drop(one.id);
      line.remove();
    };
    const giveBack = () => {
      drop();
      for (const area of this.querySelectorAll('textarea'))
        area.value = [area.value, one.fields.find(([name]) => name === area.name)?.[1]].filter(Boolean).join('\n');
      this.querySelector('textarea')?.focus();
    };
    const line = sentLine(one, state, {
      words: this.closest<HTMLElement>('live-room')?.dataset ?? {},
      drop,
      giveBack: this.querySelector('textarea') ? giveBack : undefined,
    });
    const before = document.getElementById(line.id);
    if (before) before.replaceWith(line);
    else box.append(line);
  }
}

customElements.define('send-queue', SendQueue);
