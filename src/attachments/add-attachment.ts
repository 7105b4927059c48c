import { answerable, askAnew, askApproval, type EntryRow, happened, type Registry, touchEntry, type Viewer, writeTo } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import type { Files } from '#platform/files';
import { newId } from '#platform/id';
import { m } from '#platform/i18n';
import type { Mailer } from '#platform/mail';
import { ok, refuse, type Result } from '#platform/result';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { entryToSteer } from './entry-to-steer';
import { fileTypes, mostOfEntry } from './file-type';
import { attachedFiles, forget, oneAtATime } from './kept-files';
import type { Ready } from './make-ready';
import { startsOn } from './starts-on';

/** Whom a file that waits for somebody's yes is told to, and how. */
export type Post = { mail: Mailer; url: string; network: { name: string; slug: string } };
type With = { files: Files; registry: Registry; post: Post };
export type AddRefusal = 'gone' | 'too_many';
export type ToAdd = Ready & { entryId: string };

/**
 * Keeps a file that was looked into with its entry. The same file twice stands once. It is written before the row that names it, outside
 * the transaction, because that can take long; when the row does not come, it goes.
 */
export async function addAttachment(db: Db, by: Viewer, file: ToAdd, { files, registry, post }: With): Promise<Result<null, AddRefusal>> {
  const house = attachedFiles(files);
  const stored = await house.put(createReadStream(file.path));
  const done = await transact(db, async (tx) => {
    await oneAtATime(tx);
    const entry = await entryToSteer(tx, by, registry, file.entryId);
    if (!entry) return refuse('gone');
    const standing = await tx.selectFrom('attachment').select('stored').where('entry_id', '=', entry.id).where('withdrawn_at', 'is', null).execute();
    if (standing.some((one) => one.stored === stored)) return ok(null);
    if (standing.length >= mostOfEntry) return refuse('too_many');
    // Somebody may have thrown away the same file in between.
    if (!(await house.has(stored))) await house.put(createReadStream(file.path));
    await keep(tx, by, entry, { ...file, stored, post });
    return ok(null);
  });
  if (!done.ok) await transact(db, async (tx) => oneAtATime(tx).then(() => forget(tx, files, [stored])));
  return done;
}

async function keep(tx: Tx, by: Viewer, entry: EntryRow, file: ToAdd & { stored: string; post: Post }): Promise<void> {
  const { audience, ask } = await startsOn(tx, by, entry);
  const { size } = await stat(file.path);
  await tx
    .insertInto('attachment')
    .values({
      id: newId(),
      entry_id: entry.id,
      stored: file.stored,
      name: file.name,
      type: fileTypes[file.type].type,
      bytes: size,
      tagged: file.tagged,
      scanned_at: file.scannedAt,
      added_by: by.personId,
      audience,
    })
    .execute();
  if (audience === entry.audience) await touchEntry(tx, entry.id);
  await happened(tx, 'attachment.added', { by, entry, audience });
  if (!ask) return askAnew(tx, entry.id);
  const { mail, url, network } = file.post;
  await askApproval(tx, by, entry, { ...ask, note: m.attachments_asked_note({ name: file.name }) });
  await writeTo(tx, mail, await answerable(tx, entry, ask.decider), 'asked', { network: network.name, url, path: `/${network.slug}/stukken/${entry.short}` });
}
