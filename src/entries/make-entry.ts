import type { Tx } from '#platform/db';
import { newId, newShort } from '#platform/id';
import type { Audience } from './audience';
import type { Viewer } from './viewer';

export type NewEntry = {
  /** made with the form, so that sending it twice makes one entry */
  id?: string;
  kind: string;
  title: string;
  networkId: string;
  collaborationId: string | null;
  audience: Audience;
  blocks?: string[];
  /** whose words these are, where somebody else writes them down; null for nobody's */
  authorId?: string | null;
};

export type EntryRow = {
  id: string;
  short: string;
  network_id: string;
  kind: string;
  title: string;
  author_id: string | null;
  collaboration_id: string | null;
  audience: Audience;
};

/** The row every concept's own row leans on. Part of the deed of the concept, which has asked whether the viewer may. */
export async function makeEntry(tx: Tx, by: Viewer, entry: NewEntry): Promise<EntryRow> {
  const row: EntryRow = {
    id: entry.id ?? newId(),
    short: newShort(),
    network_id: entry.networkId,
    kind: entry.kind,
    title: entry.title,
    author_id: entry.authorId === undefined ? by.personId : entry.authorId,
    collaboration_id: entry.collaborationId,
    audience: entry.audience,
  };
  await tx.insertInto('entry').values(row).execute();
  await setBlocks(tx, row.id, entry.blocks ?? []);
  return row;
}

/** Exactly these building blocks, whatever stood there. */
export async function setBlocks(tx: Tx, entryId: string, blocks: string[]): Promise<void> {
  await tx.deleteFrom('entry_block').where('entry_id', '=', entryId).execute();
  const rows = [...new Set(blocks)].map((id) => ({ entry_id: entryId, building_block_id: id }));
  if (rows.length) await tx.insertInto('entry_block').values(rows).execute();
}

/** The entry moved: it comes up in what is new, under its present title. */
export async function touchEntry(tx: Tx, entryId: string, title?: string): Promise<void> {
  await tx
    .updateTable('entry')
    .set({ changed_at: new Date(), ...(title !== undefined && { title }) })
    .where('id', '=', entryId)
    .execute();
}

/** It turned out to be something else of the same family. The deed of the concept knows which kinds share its table. */
export async function changeKind(tx: Tx, entryId: string, kind: string): Promise<void> {
  await tx.updateTable('entry').set({ kind }).where('id', '=', entryId).execute();
}
