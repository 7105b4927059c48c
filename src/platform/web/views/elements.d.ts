import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps unsent text and stops a second send; see client/form-guard.element.ts. */
      'form-guard': { 'data-restored'?: string; 'data-forget'?: boolean | string; children?: Child };
    }
  }
}
