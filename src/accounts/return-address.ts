import { splitLocale } from '#platform/i18n';

const base = 'http://here.invalid';

/**
 * Where somebody wanted to be before they signed in, without its language prefix; undefined for anything that is not a page of ours.
 * Browsers read `//there`, `/\there` and a tab between two slashes as another site, so the browsers' own reading decides.
 */
export function ownPath(asked: string): string | undefined {
  if (!asked.startsWith('/') || asked.length > 500) return undefined;
  const url = URL.parse(asked, base);
  if (!url || url.origin !== base || url.pathname.startsWith('//')) return undefined;
  const { path } = splitLocale(url.pathname);
  return /^\/(aanmelden|afmelden)(\/|$)/.test(path) || path.startsWith('//') ? undefined : `${path}${url.search}`;
}
