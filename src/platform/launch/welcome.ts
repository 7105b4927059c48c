import type { Config } from '../config';

/** The last lines of a start: where it is and how to get in. */
export function welcome({ mode, baseUrl }: Pick<Config, 'mode' | 'baseUrl'>, administrated: boolean): string {
  const signIn = `${baseUrl}/aanmelden`;
  const ready = `\nZandkorrel is ready: ${baseUrl}\n`;
  if (mode === 'demo') return `${ready}Sign in: open ${signIn} and choose one of the example people. Stop with Ctrl+C.`;
  if (administrated) return `${ready}Sign in: open ${signIn} and type your e-mail address.`;
  return `${ready}Sign in: nobody can manage this installation yet. Make the first administrator: npm run admin -- naam@voorbeeld.nl`;
}
