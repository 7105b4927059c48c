import type { Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';

/** A form on the page of a poster that came back with what was typed; `part` is the section or the note it stands at. */
export type Opened = { form: 'briefjes' | 'verberging'; part: string; typed: Typed; problems: Problem[] };
