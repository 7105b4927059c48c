import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Pictogram } from './pictogram';

export type Tone = 'neutral' | 'good' | 'warn' | 'info' | 'highlight';

/** A state in a word or two. The tone only underlines what the word already says. */
export function Badge({ tone, children, icon }: { tone: Tone; children?: Child; icon?: string }) {
  // Nearly always a word: written out, because an agenda holds hundreds.
  if (typeof children === 'string') return html`<span class="badge tone-${tone}">${icon ? Pictogram({ name: icon }) : ''}<span>${children}</span></span>`;
  return (
    <span class={`badge tone-${tone}`}>
      {icon && <Pictogram name={icon} />}
      <span>{children}</span>
    </span>
  );
}
