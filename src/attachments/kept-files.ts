import type { Tx } from '#platform/db';
import type { Files } from '#platform/files';
import { sql } from 'kysely';

/** The files of this module stand apart: what it throws away is never the picture of somebody's meeting. */
export const attachedFiles = (files: Files): Files => files.apart('attachments');

/** A file that is being thrown away must not be the one that somebody is just adding. */
export const oneAtATime = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('attached files'))`.execute(tx);

/** Throws files away that no row names any more. */
export async function forget(tx: Tx, files: Files, stored: string[]): Promise<void> {
  if (!stored.length) return;
  const used = await tx.selectFrom('attachment').select('stored').distinct().where('erased_at', 'is', null).where('stored', 'in', stored).execute();
  const kept = new Set(used.map((one) => one.stored));
  for (const name of new Set(stored)) if (!kept.has(name)) await attachedFiles(files).remove(name);
}
