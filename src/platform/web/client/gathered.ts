// Each concept keeps its own look, its own drawings and its own elements beside its code; they are gathered by name, so that the
// client knows no concept. A stylesheet writes in `@layer modules`, an element registers itself. In a file of its own, because
// gathered imports are put before all others, and the theme has to come first to set the order of the layers.
import.meta.glob(['../../../*/*.css', '../../../*/*/*.css', '!../../../platform/**'], { eager: true });
import.meta.glob('../../../*/*.element.ts', { eager: true });
import.meta.glob('../../../*/*.svg', { eager: true, query: '?url' });
