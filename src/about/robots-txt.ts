import type { Config } from '#platform/config';

/** What search engines leave alone: signing in and one's own pages, and all of a demo, for much of it is made up. */
export const robotsTxt = ({ mode, baseUrl }: Pick<Config, 'mode' | 'baseUrl'>): string =>
  [
    'User-agent: *',
    ...(mode === 'demo'
      ? ['Disallow: /']
      : [...['aanmelden', 'mijn', 'uitnodigingen'].flatMap((word) => [`Disallow: /${word}`, `Disallow: /en/${word}`]), `Sitemap: ${baseUrl}/sitemap.xml`]),
    '',
  ].join('\n');
