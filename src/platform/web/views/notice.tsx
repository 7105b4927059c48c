import type { Child } from 'hono/jsx';
import { Pictogram } from './pictogram';

type Props = { tone: 'good' | 'warn' | 'info'; title?: string; refusal?: boolean; children?: Child };

const pictograms = { good: 'check', warn: 'warning', info: 'info' } as const;

/** Something to know before reading on. `refusal`: why what was just asked did not happen, focused on arrival. */
export function Notice({ tone, title, refusal, children }: Props) {
  return (
    <div class={`notice tone-${tone}`} {...(refusal && { role: 'alert', tabindex: -1, autofocus: true })}>
      <Pictogram name={pictograms[tone]} />
      <div class="notice-text">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
