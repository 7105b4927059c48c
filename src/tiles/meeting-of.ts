import { findEntry } from '#entries/index';
import { shortOf } from '#platform/id';
import type { WebContext } from '#platform/web/env';

/** The meeting an address asks for, as far as who looks may see it. Here it is any entry of its kind. */
export async function meetingOf(c: WebContext, short: string) {
  const entry = short ? await findEntry(c.var.db, c.var.viewer, c.var.network.id, shortOf(short)) : undefined;
  return entry?.kind === 'meeting' ? entry : undefined;
}
