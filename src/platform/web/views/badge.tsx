import type { Child } from 'hono/jsx';
import { Pictogram } from './pictogram';

export type Tone = 'neutral' | 'good' | 'warn' | 'info' | 'highlight';

/** A state in a word or two. The tone only underlines what the word already says. */
export function Badge({ tone, children, icon }: { tone: Tone; children?: Child; icon?: string }) {
  return (
    <span class={`badge tone-${tone}`}>
      {icon && <Pictogram name={icon} />}
      <span>{children}</span>
    </span>
  );
}
