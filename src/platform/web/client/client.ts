import '#platform/web/theme/theme.css';
import '#platform/web/theme/icon.svg?url';
import '#platform/web/theme/pictograms.svg?url';
import './turbo';
import './form-guard.element';

// Each concept keeps its own look, its own drawings and its own elements beside its code; they are gathered by name, so that this entry
// knows no concept. A stylesheet writes in `@layer modules`, an element registers itself.
import.meta.glob(['../../../*/*.css', '../../../*/*/*.css', '!../../../platform/**'], { eager: true });
import.meta.glob('../../../*/*.element.ts', { eager: true });
import.meta.glob('../../../*/*.svg', { eager: true, query: '?url' });
