import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Holds what could not be sent yet; see live/. */
      'send-queue': { 'data-input'?: string; children?: Child };
      /** Counts down; see room-clock.element.ts. */
      'room-clock': { 'data-left': string; 'data-said': string; 'data-up': string; children?: Child };
    }
  }
}
