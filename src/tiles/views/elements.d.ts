import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Counts what is left and shows the tile while it is written; see tile-writer.element.ts. */
      'tile-writer': { [text: `data-${string}`]: string | undefined; children?: Child };
    }
  }
}
