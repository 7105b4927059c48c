import { config } from '@hotwired/turbo';

// Turbo's own progress bar writes a style element, which the content policy forbids. The stylesheet draws one instead, on
// the `aria-busy` that Turbo sets on the document; this delay is the longest a timer can hold.
config.drive.progressBarDelay = 2 ** 31 - 1;

// A new page replaces the old one without the browser noticing, so focus would stay nowhere. It goes to the main part, as
// after a full load, unless the page itself asks for it elsewhere (the summary of problems does).
let visited = false;
document.addEventListener('turbo:visit', () => {
  visited = true;
});
document.addEventListener('turbo:load', () => {
  if (visited && document.activeElement === document.body && !location.hash) {
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
  visited = false;
});
