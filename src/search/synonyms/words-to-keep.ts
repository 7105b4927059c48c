import type { ReadDb } from '#platform/db';

export type WordGroup = { id: string; words: string[]; removed_at: Date | null };

/** The words of a network that mean the same, youngest first; also the last ones that were taken out. */
export async function wordsToKeep(db: ReadDb, networkId: string): Promise<{ standing: WordGroup[]; out: WordGroup[] }> {
  const all = await db
    .selectFrom('search_synonym')
    .select(['id', 'words', 'removed_at'])
    .where('network_id', '=', networkId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const out = all.filter(({ removed_at }) => removed_at).sort((a, b) => Number(b.removed_at) - Number(a.removed_at));
  return { standing: all.filter(({ removed_at }) => !removed_at), out: out.slice(0, 20) };
}
