import { turbo } from './turbo-here';

/** The stream action `put`; what it promises stands with the view that writes it (views/stream-actions.tsx). */
export function teachPut(): void {
  turbo().StreamActions.put = function put() {
    const fresh = this.templateContent.firstElementChild;
    if (!fresh) return;
    const [old, place, after] = [document.getElementById(fresh.id), document.getElementById(this.getAttribute('target') ?? ''), this.getAttribute('after')];
    const focused = document.activeElement;
    const nth = old ? buttonsIn(old).indexOf(focused as Element) : -1;
    keepOwn(fresh);
    if (old && after === null) old.replaceWith(fresh);
    else {
      old?.remove();
      const before = after && document.getElementById(after);
      if (before) before.after(fresh);
      else place?.prepend(fresh);
    }
    if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    // What had the focus was drawn anew: its successor has it, so that a keyboard does not start at the top of the page.
    else if (nth >= 0) (buttonsIn(fresh)[nth] as HTMLElement | undefined)?.focus({ preventScroll: true });
  };
}

const buttonsIn = (place: Element): Element[] => [...place.querySelectorAll('a[href], button, input:not([type="hidden"]), select, summary, textarea')];

/** What belongs to this phone stays: its forms with what is typed in them, its own words. An empty place takes a form away, unless words stand in it. */
function keepOwn(fresh: Element): void {
  for (const place of fresh.querySelectorAll('[data-live-keep], [data-live-place]')) {
    const own = document.getElementById(place.id);
    if (own && (place.hasAttribute('data-live-keep') || typedIn(own)) && own.hasAttribute('data-live-keep')) place.replaceWith(own);
  }
}

const typedIn = (own: Element): boolean => [...own.querySelectorAll('textarea')].some((area) => area.value.trim() !== area.defaultValue.trim());
