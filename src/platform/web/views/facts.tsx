import type { Child } from 'hono/jsx';

/** Terms with what they are, for one thing: who, where, since when. */
export function Facts({ items }: { items: { term: string; value: Child }[] }) {
  return (
    <dl class="facts">
      {items.map((item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
