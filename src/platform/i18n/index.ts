import { AsyncLocalStorage } from 'node:async_hooks';
import * as m from './words/messages.js';
import { overwriteGetLocale } from './words/runtime.js';

export { m };
export type Locale = 'nl' | 'en';
export const locales: Locale[] = ['nl', 'en'];

// The language of the answer being made is the one thing that is ambient: it decides no fact and no permission.
const current = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => current.getStore() ?? 'nl');

export const locale = (): Locale => current.getStore() ?? 'nl';
export const inLocale = <T>(language: Locale, work: () => T): T => current.run(language, work);

/** An address in the language of this answer: `/lln` in Dutch, `/en/lln` in English. */
export const to = (path: string): string => (locale() === 'en' ? `/en${path === '/' ? '' : path}` : path);

/** The same address without its language prefix, and the language it asked for. */
export function splitLocale(path: string): { language: Locale; path: string } {
  if (path === '/en') return { language: 'en', path: '/' };
  return path.startsWith('/en/') ? { language: 'en', path: path.slice(3) } : { language: 'nl', path };
}
