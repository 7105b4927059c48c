import type { ReadDb } from '#platform/db';
import type { EntryRow } from './make-entry';
import { seenBy } from './seen-by';
import type { Viewer } from './viewer';

/** What every page and deed about one entry reads of it. */
export const entryColumns = [
  'entry.id',
  'entry.short',
  'entry.network_id',
  'entry.kind',
  'entry.title',
  'entry.author_id',
  'entry.collaboration_id',
  'entry.audience',
] as const;

/** Things are always found through who looks: what they may not see is not found. */
export const findEntry = (db: ReadDb, viewer: Viewer, networkId: string, short: string): Promise<EntryRow | undefined> =>
  db
    .selectFrom('entry')
    .select(entryColumns)
    .where('entry.network_id', '=', networkId)
    .where('entry.short', '=', short)
    .where(seenBy(viewer))
    .executeTakeFirst();

export const findEntryById = (db: ReadDb, viewer: Viewer, id: string): Promise<EntryRow | undefined> =>
  db.selectFrom('entry').select(entryColumns).where('entry.id', '=', id).where(seenBy(viewer)).executeTakeFirst();
