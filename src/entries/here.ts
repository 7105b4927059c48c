import { slug } from '#platform/text';
import { redirect } from '#platform/web/flash';
import type { WebContext } from '#platform/web/env';
import type { m } from '#platform/i18n';
import { findEntry } from './find-entry';
import type { EntryRow } from './make-entry';
import { addressOf } from './registry';

/** The entry an address under `/:network/stukken/:short` speaks of, as far as who looks may see it. */
export const entryHere = (c: WebContext): Promise<EntryRow | undefined> => findEntry(c.var.db, c.var.viewer, c.var.network.id, c.req.param('short') ?? '');

export const addressHere = (c: WebContext, entry: { kind: string; short: string; title: string }): string =>
  addressOf(c.var.registry, c.var.network.slug, { kind: entry.kind, short: entry.short, words: slug(entry.title) });

export const backTo = (c: WebContext, entry: EntryRow, message: keyof typeof m, part = ''): Response =>
  redirect(c, `${addressHere(c, entry)}${part && `#${part}`}`, message);

/** Does the viewer own it in the way of its kind, beside having made it? */
export async function ownsHere(c: WebContext, entry: EntryRow): Promise<boolean> {
  const { personId } = c.var.viewer;
  const isOwner = c.var.registry.kind(entry.kind)?.isOwner;
  return personId !== null && isOwner !== undefined && (await isOwner(c.var.db, personId, entry.id));
}

/** Where a letter leads. */
export const letterTo = (c: WebContext, path: string) => ({ network: c.var.network.name, url: c.var.config.baseUrl, path });

/** The address of this entry in a letter: without the words of its title, for a letter carries no word of the entry. */
export const letterAbout = (c: WebContext, entry: EntryRow) => letterTo(c, addressHere(c, { ...entry, title: '' }));
