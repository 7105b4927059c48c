import type { Child } from 'hono/jsx';
import type { ButtonKind } from './button';

/** A link that looks like a button: the one thing a page hopes you will do next, when that is going somewhere. */
export function ButtonLink({ href, kind = 'primary', children }: { href: string; kind?: ButtonKind; children?: Child }) {
  return (
    <a class={`button button-${kind}`} href={href}>
      {children}
    </a>
  );
}
