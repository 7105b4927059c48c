import type { Tx } from '#platform/db';

/**
 * Somebody leaves a collaboration: the questions there that were theirs become the collaboration's own, so that its programme managers
 * see to them. What they wrote for themselves alone stays theirs. Part of the deed that ends the role. Answers how many went over.
 */
export async function handOver(tx: Tx, { personId, collaborationId }: { personId: string; collaborationId: string }): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('question')
    .from('entry')
    .set({ owner_person_id: null, owner_collaboration_id: collaborationId })
    .whereRef('entry.id', '=', 'question.entry_id')
    .where('question.owner_person_id', '=', personId)
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.audience', '<>', 'self')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
