import type { Typed } from '#platform/web/typed';
import type { Saying } from './contribute';
import { idOr } from './id-or';

/** What a form to say something carries, on a phone and on the run sheet. */
export const sayingOf = (typed: Typed): Saying => ({
  id: idOr(typed.text('id')),
  inputId: idOr(typed.text('vraag')),
  text: typed.text('tekst'),
  sectionId: typed.has('onderdeel') ? idOr(typed.text('onderdeel')) : null,
  name: typed.text('naam').slice(0, 80),
});
