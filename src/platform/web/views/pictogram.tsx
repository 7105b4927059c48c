import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import sheet from '#platform/web/theme/pictograms.svg?url';

/** A line drawing from the one sheet of drawings. It decorates words that say the same, so it is silent. */
export function Pictogram({ name }: { name: string }): HtmlEscapedString {
  return drawn.get(name) ?? grain;
}

const terms = ['learn', 'govern', 'measure', 'pay', 'groups', 'residents'] as const;
const moreTerms = ['heart', 'house', 'road', 'bridge', 'leaf', 'people', 'clock', 'hand', 'book', 'pill'] as const;
const signs = ['menu', 'search', 'arrow', 'arrow-back', 'check', 'warning', 'info', 'pin', 'letter', 'person', 'plus'] as const;
const states = ['question', 'lock-self', 'collaboration', 'peers', 'network', 'public', 'stuck', 'parked', 'mark', 'grain'] as const;

/** Every drawing there is. The first two rows are meant for the terms of a taxonomy. */
export const pictograms = [...terms, ...moreTerms, ...signs, ...states] as const;

// Written out once: a page holds hundreds of them, and an svg is the dearest element to render.
const draw = (name: string): HtmlEscapedString =>
  raw(`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use href="${sheet}#${name}"></use></svg>`) as HtmlEscapedString;
const drawn = new Map<string, HtmlEscapedString>(pictograms.map((name) => [name, draw(name)]));

/** Names come from data too: one we have not drawn becomes a grain rather than a gap. */
const grain = draw('grain');
