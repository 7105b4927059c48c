import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Says hints while a question is worded; see question-coach.element.ts. */
      'question-coach': { [text: `data-${string}`]: string | undefined; children?: Child };
    }
  }
}
