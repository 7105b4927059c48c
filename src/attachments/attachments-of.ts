import { askedFor, saidTo, seenBy, type Viewer } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { type SqlBool, sql } from 'kysely';

const attachments = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('attachment')
    .innerJoin('entry', 'entry.id', 'attachment.entry_id')
    .select([
      'attachment.id',
      'attachment.entry_id',
      'attachment.stored',
      'attachment.name',
      'attachment.type',
      'attachment.bytes',
      'attachment.tagged',
      'attachment.description',
      'attachment.audience',
      'attachment.added_at',
      'attachment.scanned_at',
      'attachment.withdrawn_at',
      'entry.audience as entry_audience',
      'entry.network_id',
    ])
    .where('attachment.erased_at', 'is', null)
    .where(seenBy(viewer))
    // Whoever is asked for a yes opens the files that it is about.
    .where(sql<SqlBool>`(${saidTo(viewer, 'attachment', 'added_by')} or ${askedFor(viewer)})`);

export type AttachmentRow = Awaited<ReturnType<typeof attachmentsOf>>[number];

/** The files of an entry that are there for this viewer, in the order of arriving. */
export const attachmentsOf = (db: ReadDb, viewer: Viewer, entryId: string) =>
  attachments(db, viewer)
    .where('attachment.entry_id', '=', entryId)
    .where('attachment.withdrawn_at', 'is', null)
    .orderBy('attachment.added_at')
    .orderBy('attachment.id')
    .execute();

/** Those that were taken back and can still be put back; for who steers the entry. */
export const takenBack = (db: ReadDb, viewer: Viewer, entryId: string) =>
  attachments(db, viewer)
    .where('attachment.entry_id', '=', entryId)
    .where('attachment.withdrawn_at', 'is not', null)
    .orderBy('attachment.withdrawn_at', 'desc')
    .limit(20)
    .execute();

/** One file, taken back or not. */
export const attachmentHere = (db: ReadDb, viewer: Viewer, networkId: string, id: string): Promise<AttachmentRow | undefined> =>
  attachments(db, viewer).where('attachment.id', '=', id).where('entry.network_id', '=', networkId).executeTakeFirst();
