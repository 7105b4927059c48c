import '@hotwired/turbo';

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
