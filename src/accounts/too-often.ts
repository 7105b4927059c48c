import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';

/** The sentence for who has to wait, and the same for machines. */
export function tooOften(c: WebContext, seconds: number): string {
  c.header('retry-after', String(seconds));
  return m.accounts_wait({ count: Math.ceil(seconds / 60) });
}
