/**
 * Sends the files of the form it stands around one by one, each with its progress, and keeps what became of each on screen. The texts
 * are in `data-words-…`. Without scripts the form is sent as it is.
 */
class PhotoUpload extends HTMLElement {
  #busy = false;
  readonly #queue: { file: File; line: HTMLElement }[] = [];

  connectedCallback() {
    this.addEventListener('submit', this.#send, true);
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.#send, true);
  }

  readonly #send = (event: Event) => {
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    // Nothing chosen: the page that comes back says so.
    if (!input?.files?.length) return;
    event.preventDefault();
    event.stopPropagation();
    for (const file of input.files) this.#queue.push({ file, line: this.#lineOf(file) });
    input.value = '';
    void this.#work();
  };

  #lineOf(file: File): HTMLElement {
    const line = document.createElement('li');
    const name = document.createElement('strong');
    name.dir = 'auto';
    name.textContent = file.name;
    line.append(name, ` ${this.dataset.wordsWaiting}`);
    this.querySelector('.photo-outcomes')?.append(line);
    return line;
  }

  async #work() {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) await this.#sendOne(next.file, next.line);
    this.#busy = false;
    if (this.querySelector('.photo-outcomes .tone-good')) this.#leadOn();
  }

  async #sendOne(file: File, line: HTMLElement): Promise<void> {
    const large = file.size > 20 * 1024 * 1024;
    if (large) return this.#say(line, this.dataset.wordsLarge, 'tone-warn');
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', file.name);
    this.#say(line, this.dataset.wordsSending, '');
    line.append(' ', bar);
    const { status, text } = await posted(this.querySelector('form')?.action ?? '', file, (part) => {
      bar.value = part;
    });
    if (status) return this.#say(line, text, status === 200 ? 'tone-good' : 'tone-warn');
    this.#say(line, this.dataset.wordsLost, 'tone-warn');
    line.append(' ', this.#again(file, line));
  }

  #say(line: HTMLElement, text: string | undefined, tone: string) {
    line.className = tone;
    line.replaceChildren(line.firstElementChild ?? '', ` ${text ?? ''}`);
  }

  #again(file: File, line: HTMLElement): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = this.dataset.wordsAgain ?? '';
    button.addEventListener('click', () => {
      this.#say(line, this.dataset.wordsWaiting, '');
      this.#queue.push({ file, line });
      void this.#work();
    });
    return button;
  }

  #leadOn() {
    if (this.querySelector('.photo-next')) return;
    const link = document.createElement('a');
    link.className = 'button button-primary photo-next';
    // Fetched on hovering it would not hold the photos that still arrive.
    link.dataset.turboPrefetch = 'false';
    link.href = this.dataset.next ?? '';
    link.textContent = this.dataset.wordsNext ?? '';
    this.querySelector('[role="status"]')?.append(link);
  }
}

/** A status of 0: it never arrived. What is no answer of ours (a proxy's page) is not shown. */
const posted = (address: string, file: File, progress: (part: number) => void): Promise<{ status: number; text: string }> =>
  new Promise((done) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('fotos', file);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => lengthComputable && progress(loaded / total));
    request.addEventListener('loadend', () => {
      const ours = request.getResponseHeader('content-type')?.startsWith('text/plain');
      done({ status: ours ? request.status : 0, text: ours ? request.responseText : '' });
    });
    request.open('POST', address);
    request.setRequestHeader('accept', 'text/plain');
    request.send(form);
  });

customElements.define('photo-upload', PhotoUpload);
