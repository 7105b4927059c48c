import type { Child } from 'hono/jsx';

/**
 * Puts one element in the page: in the place of the one with its id, else first in `into`. With `after` it moves behind the element with
 * that id ('' is the first place), because its order may have changed. Turbo has no such action; `live-room` adds it.
 */
export function Put({ into, after, children }: { into?: string; after?: string; children?: Child }) {
  return (
    <turbo-stream action="put" target={into} after={after}>
      <template>{children}</template>
    </turbo-stream>
  );
}

export const Remove = ({ target, targets }: { target?: string; targets?: string }) => <turbo-stream action="remove" target={target} targets={targets} />;
