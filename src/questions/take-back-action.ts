import type { Tx } from '#platform/db';

/** An action that was written down by mistake goes, unless something came of it already. The caller has asked whether that may. */
export async function takeBackAction(tx: Tx, actionId: string): Promise<boolean> {
  const gone = await tx.deleteFrom('question_action').where('id', '=', actionId).where('done_at', 'is', null).returning('id').executeTakeFirst();
  return gone !== undefined;
}
