import type { Child } from 'hono/jsx';

/**
 * What belongs to one phone: a form with words being typed, one's own contributions. A stream goes to every phone and knows none of it:
 * there it is an empty place (no children), and the live room keeps what stood under the same id.
 */
export function Kept({ id, children }: { id: string; children?: Child }) {
  return children ? (
    <div id={id} data-live-keep>
      {children}
    </div>
  ) : (
    <div id={id} data-live-place />
  );
}
