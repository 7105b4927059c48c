import type { Tx } from '#platform/db';

/** A note that the harvest of a meeting pinned by mistake goes off the poster again. The caller has asked whether that may. */
export async function takePostItBack(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .updateTable('post_it')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}
