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

// Turbo puts the focus where the page asks for it and then scrolls to the top. Where a form stands further down, that would leave its
// problems out of sight.
document.addEventListener('turbo:render', () => {
  requestAnimationFrame(() => {
    const asked = document.activeElement;
    if (asked?.hasAttribute('autofocus')) asked.scrollIntoView({ block: 'center' });
  });
});
