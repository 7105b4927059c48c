import { type Audience, type EntryRow, happened, linkEntries, makeEntry, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import type { IdeaAbout } from './idea';

export type RoomIdea = {
  id: string;
  networkId: string;
  title: string;
  text: string;
  about: IdeaAbout;
  audience: Audience;
  /** who said it, where that is known; null for nobody's */
  authorId: string | null;
  meetingId: string;
  blocks: string[];
};

/** What was said in a meeting becomes an idea that grew out of it. Whoever harvests has been asked whether they may. */
export async function ideaFromRoom(tx: Tx, by: Viewer, { about, text, meetingId, ...idea }: RoomIdea): Promise<EntryRow> {
  const entry = await makeEntry(tx, by, { ...idea, kind: 'idea', collaborationId: null });
  await tx.insertInto('idea').values({ entry_id: entry.id, about, text }).execute();
  await linkEntries(tx, by, entry.id, meetingId, 'grew_out_of');
  await happened(tx, 'idea.dropped', { by, entry, details: { room: 1 } });
  return entry;
}
