/** First segments of an address that can never be a network's name. A test holds this list against the routes. */
export const reserved = [
  'aanmelden',
  'afmelden',
  'assets',
  'beheer',
  'en',
  'healthz',
  'mijn',
  'netwerken',
  'nl',
  'over',
  'privacy',
  'readyz',
  'robots.txt',
  'toegankelijkheid',
  'uitnodigingen',
  'v1',
  '.well-known',
  'favicon.ico',
  'favicon.svg',
  'api',
  'id',
  'personen',
  'zoeken',
] as const;

export const isReserved = (slug: string): boolean => (reserved as readonly string[]).includes(slug);
