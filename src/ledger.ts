/**
 * Who may lean on whom: a module may import from those above it and from none below. A circle cannot be written down.
 * `app.tsx` and `main.ts` put everything together and stand outside. `test/architecture.test.ts` holds the code to this.
 */
export const ledger = [
  // knows no word of the domain
  'platform',
  // the kernel: what every concept may lean on
  'entries',
  'network',
  'accounts',
  // standing pages
  'about',
  // a reader of entries and happenings that knows no concept, so a concept may tell what is new (a meeting's pre-read)
  'feed',
  // readers of entries, links and happenings: what they must know of a concept is handed to them by the registry
  'trail',
  'search',
  'attachments',
  'library',
  // concepts
  'questions',
  'ideas',
  'posters',
  'tiles',
  'meetings',
  'photos',
  'value',
  'room',
  'harvest',
  'insights',
  // calls each module's doors for rows
  'exchange',
  // pages that mix concepts
  'home',
] as const;

export type ModuleName = (typeof ledger)[number];
