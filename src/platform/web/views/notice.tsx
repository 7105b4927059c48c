import type { Child } from 'hono/jsx';
import { Pictogram } from './pictogram';

type Props = { tone: 'good' | 'warn' | 'info'; title?: string; children?: Child };

const pictograms = { good: 'check', warn: 'warning', info: 'info' } as const;

/** Something to know before reading on. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div class={`notice tone-${tone}`}>
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
