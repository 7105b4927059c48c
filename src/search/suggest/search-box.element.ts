type Option = { title: string; kind: string; href: string };
type Answer = { options: Option[]; said: string };

const pause = 160;
let boxes = 0;

/**
 * Stands around the field of a search form and shows, while somebody types, titles that say it: a combobox with a list, as the ARIA pattern has
 * it. Without it the form searches. The list is made at the first letter, and its look fetched then.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list: HTMLUListElement | undefined;
  #status: HTMLElement | undefined;
  #options: Option[] = [];
  #active = -1;
  #timer = 0;
  #asking: AbortController | undefined;

  connectedCallback() {
    this.#input = this.querySelector('input');
    if (!this.#input) return;
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.autocomplete = 'off';
    this.#input.addEventListener('input', this.#typed);
    this.#input.addEventListener('keydown', this.#key);
    this.addEventListener('focusout', this.#left);
    // Somebody who types fast was here before this was.
    if (this.#input.value && this.#input === document.activeElement) this.#typed();
  }

  disconnectedCallback() {
    this.#close();
    this.#input?.removeEventListener('input', this.#typed);
    this.#input?.removeEventListener('keydown', this.#key);
    this.removeEventListener('focusout', this.#left);
    this.#list?.remove();
    this.#status?.remove();
    this.#list = this.#status = undefined;
  }

  readonly #typed = () => {
    this.#prepare();
    // What was chosen belongs to what was typed before.
    this.#choose(-1);
    clearTimeout(this.#timer);
    const typed = this.#input?.value.trim() ?? '';
    if (typed.length < 2) this.#close();
    else this.#timer = window.setTimeout(() => void this.#ask(typed), pause);
  };

  #prepare() {
    if (this.#list || !this.#input) return;
    const id = `voorstellen-${++boxes}`;
    const list = document.createElement('ul');
    Object.assign(list, { id, className: 'suggestions', hidden: true });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.dataset.label ?? '');
    // A list that scrolls would be a stop for Tab of its own.
    list.tabIndex = -1;
    // Before the field loses focus, or the list would be gone before it is chosen from.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#go([...list.children].indexOf((event.target as Element).closest('li') as Element)));
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    this.append(list, status);
    this.#input.setAttribute('aria-controls', id);
    this.#list = list;
    this.#status = status;
    const { sheet } = this.dataset;
    if (sheet && !document.querySelector(`link[href="${sheet}"]`))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
  }

  async #ask(typed: string) {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const answer = await fetch(`${this.dataset.from}?${new URLSearchParams({ zoek: typed })}`, {
        signal: asking.signal,
        headers: { accept: 'application/json' },
      });
      if (!answer.ok) return this.#close();
      this.#show((await answer.json()) as Answer);
    } catch {
      // Typed on, or no net: the form still searches.
      if (!asking.signal.aborted) this.#close();
    }
  }

  #show({ options, said }: Answer) {
    if (!this.#list || !this.#status || !this.contains(document.activeElement)) return;
    this.#options = options;
    this.#active = -1;
    this.#list.replaceChildren(...options.map((option, place) => this.#line(option, place)));
    this.#status.textContent = said;
    this.#open(options.length > 0);
  }

  #line({ title, kind }: Option, place: number): HTMLLIElement {
    const line = Object.assign(document.createElement('li'), { id: `${this.#list?.id}-${place}` });
    line.setAttribute('role', 'option');
    line.setAttribute('aria-selected', 'false');
    line.append(
      Object.assign(document.createElement('span'), { textContent: title, dir: 'auto' }),
      Object.assign(document.createElement('small'), { textContent: ` ${kind}` }),
    );
    return line;
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing || !this.#list || this.#list.hidden) return;
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown') this.#choose(this.#active >= last ? -1 : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#choose(this.#active < 0 ? last : this.#active - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#go(this.#active);
    else return;
    event.preventDefault();
  };

  #choose(place: number) {
    this.#active = place;
    [...(this.#list?.children ?? [])].forEach((line, nth) => {
      line.setAttribute('aria-selected', String(nth === place));
      if (nth === place) line.scrollIntoView({ block: 'nearest' });
    });
    if (place < 0) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', `${this.#list?.id}-${place}`);
  }

  #go(place: number) {
    const option = this.#options[place];
    if (option) window.location.assign(option.href);
  }

  #open(open: boolean) {
    if (this.#list) this.#list.hidden = !open;
    this.#input?.setAttribute('aria-expanded', String(open));
    this.#input?.removeAttribute('aria-activedescendant');
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#active = -1;
    if (this.#status) this.#status.textContent = '';
    this.#open(false);
  }

  readonly #left = (event: FocusEvent) => {
    if (!this.contains(event.relatedTarget as Node | null)) this.#close();
  };
}

customElements.define('search-box', SearchBox);
