import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps unsent text and stops a second send; see client/form-guard.element.ts. */
      /** Suggests while somebody types; see src/search/suggest/search-box.element.ts. */
      'search-box': { 'data-from': string; 'data-label': string; 'data-sheet'?: string; children?: Child };
      'form-guard': { 'data-restored'?: string; 'data-forget'?: boolean | string; children?: Child };
    }
  }
}
