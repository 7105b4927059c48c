// Each concept keeps its own look, its own drawings and its own elements beside its code; they are gathered by name, so that the
// client knows no concept. A stylesheet writes in `@layer modules`, an element registers itself. In a file of its own, because
// gathered imports are put before all others, and the theme has to come first to set the order of the layers.
// A sheet (`….sheet.css`) is for few pages, which name it themselves: it is built as a file of its own.
import.meta.glob(['../../../*/*.css', '../../../*/*/*.css', '!../../../platform/**', '!../../../**/*.sheet.css'], { eager: true });
import.meta.glob('../../../*/*.element.ts', { eager: true });
import.meta.glob(['../../../*/*.svg', '../../../*/*/*.svg'], { eager: true, query: '?url' });

// An element one folder deeper serves few pages: it is fetched by the first page that holds it, so that no other page pays for it.
const later = import.meta.glob(['../../../*/*/*.element.ts', '!../../../platform/**']);
const fetchThose = () => {
  for (const [path, fetchOne] of Object.entries(later))
    for (const held of document.querySelectorAll<HTMLElement>(path.replace(/^.*\/|\.element\.ts$/g, ''))) {
      // What helps only who comes to it is fetched then: it stands on every page.
      if (held.dataset.fetch === 'on-focus') held.addEventListener('focusin', () => void fetchOne(), { once: true });
      else void fetchOne();
    }
};
fetchThose();
document.addEventListener('turbo:load', fetchThose);
