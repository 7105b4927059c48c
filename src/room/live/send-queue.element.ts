import { freshId, outbox, type Waiting } from './outbox';
import { type Posted, post, postman } from './postman';

type State = Posted['detail']['state'] | 'sending';

/**
 * Stands around a form of the room. What is sent is first kept on this device and then posted, now or when the net is back; beneath the
 * form stands what waits and what has arrived. A refusal stays there with its reason until somebody changes it or throws it away. One
 * without a form shows what belongs to no form of this page any more. Without scripts the form works all the same.
 */
class SendQueue extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this.#take, true);
    postman.addEventListener('posted', this.#posted);
    // Pages that come by stream are the same for everybody, an id is not.
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
    const input = one.fields.find(([name]) => name === 'vraag')?.[1] ?? '';
    return this.#form ? input === this.dataset.input : !document.querySelector(`send-queue[data-input="${input}"] form`);
  }

  #renew(form: HTMLFormElement) {
    const id = form.elements.namedItem('id');
    if (id instanceof HTMLInputElement) id.value = freshId();
  }

  readonly #take = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
    const one = { id: String(fields.find(([name]) => name === 'id')?.[1]), action: form.action, fields, at: Date.now() };
    const empty = ![...form.querySelectorAll('textarea')].some(({ value }) => value.trim());
    // The server says best what is missing.
    if (empty || !outbox.keep(one)) return;
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
    if (this.#isMine(one)) this.#draw(outbox.all().find(({ id }) => id === one.id) ?? one, state);
  };

  #draw(one: Waiting, state: State) {
    const words = this.closest<HTMLElement>('live-room')?.dataset ?? {};
    const box = this.#box ?? this.appendChild(made('div', 'sending', ''));
    box.setAttribute('role', 'status');
    const id = `verstuurd-${one.id}`;
    const line = document.getElementById(id) ?? box.appendChild(made('p', '', ''));
    Object.assign(line, { id, className: `sending-${state}` });
    const said = one.fields.find(([name]) => name === 'tekst')?.[1] ?? '';
    line.replaceChildren(made('span', 'sending-state', words[state] ?? ''), ' ', made('span', 'sending-text', said));
    if (state !== 'refused') return;
    line.append(' ', made('strong', '', one.refused || (words.gone ?? '')), ' ');
    const done = (text: string) => {
      outbox.drop(one.id);
      line.remove();
      if (text) this.#giveBack(text);
    };
    if (this.#form)
      line.append(
        button(words.change, () => done(said)),
        ' ',
      );
    line.append(button(words.drop, () => done('')));
  }

  #giveBack(text: string) {
    const area = this.querySelector('textarea');
    if (!area) return;
    area.value = [area.value, text].filter(Boolean).join('\n');
    area.focus();
  }
}

const made = (tag: string, className: string, textContent: string) => Object.assign(document.createElement(tag), { className, textContent });
const button = (label: string | undefined, press: () => void) =>
  Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet', textContent: label ?? '', onclick: press });

customElements.define('send-queue', SendQueue);
