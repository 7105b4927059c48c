import { addressOf, type EntryRow, findEntry } from '#entries/index';
import { trail } from '#network/index';
import { m } from '#platform/i18n';
import { shortOf } from '#platform/id';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { attachmentHere, attachmentsOf, takenBack } from './attachments-of';
import { entryToSteer } from './entry-to-steer';
import { filesPath } from './attachment-path';
import { type Kept, FilesPage } from './views/files-page';

/** The entry of the address, when who looks may add files to it. */
export async function entryHere(c: WebContext): Promise<EntryRow | undefined> {
  const { db, viewer, registry, network } = c.var;
  const found = await findEntry(db, viewer, network.id, shortOf(c.req.param('short') ?? ''));
  return found && entryToSteer(db, viewer, registry, found.id);
}

/** A form about one file knows its file, not its entry. */
async function entryOfFile(c: WebContext): Promise<EntryRow | undefined> {
  const { db, viewer, registry, network } = c.var;
  const found = await attachmentHere(db, viewer, network.id, c.req.param('id') ?? '');
  return found && entryToSteer(db, viewer, registry, found.entry_id);
}

/** The page where files are added and taken back; `kept` is what of a form was refused. */
export async function showFiles(c: WebContext, kept?: Kept): Promise<Response> {
  const entry = c.req.param('short') ? await entryHere(c) : await entryOfFile(c);
  if (!entry) return notFound(c);
  const { db, viewer, registry, network, config } = c.var;
  const at = addressOf(registry, network.slug, { ...entry, words: slug(entry.title) });
  return page(
    c,
    {
      title: m.attachments_title({ title: entry.title }),
      trail: trail(c, [entry.title, at.slice(network.slug.length + 2)], [m.attachments_files()]),
      status: kept ? 422 : 200,
    },
    <FilesPage
      title={entry.title}
      back={at}
      network={network.slug}
      at={filesPath(network.slug, entry.short)}
      files={await attachmentsOf(db, viewer, entry.id)}
      gone={await takenBack(db, viewer, entry.id)}
      scanned={config.clamav !== undefined}
      kept={kept ?? {}}
    />,
  );
}
