import type { RoomNow } from './room-now';

/** Where the phones are; `part` hangs below it. Without a language: `to()` and `redirect()` add it. */
export const hallPath = (now: Pick<RoomNow, 'code'>, part = ''): string => `/meedoen/${now.code}${part && `/${part}`}`;

/** Where who leads is. */
export const deskPath = (now: { network_slug: string; short: string }, part = ''): string =>
  `/${now.network_slug}/bijeenkomsten/${now.short}/regie${part && `/${part}`}`;
