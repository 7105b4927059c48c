import type { Child } from 'hono/jsx';

/** What not everyone needs to read or fill in, one tap away. */
export function Disclosure({ summary, children, open }: { summary: Child; children?: Child; open?: boolean }) {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-inside">{children}</div>
    </details>
  );
}
