import type { Tx } from '#platform/db';
import { sql } from 'kysely';

/**
 * The one door through which letters are given out: `count` letters of an agenda, the first of which is answered. The upsert locks the
 * agenda's row until this transaction ends, so that who asks at the same moment waits and gets the next letter; locking the questions
 * themselves would not do, because the one that takes the letter is not there yet. A deed that is rolled back gives its letters back.
 * The agenda of a network itself, for questions without a collaboration, has no collaboration.
 */
export async function takeLetters(tx: Tx, networkId: string, collaborationId: string | null, count = 1): Promise<number> {
  const { next_letter } = await tx
    .insertInto('agenda')
    .values({ network_id: networkId, collaboration_id: collaborationId, next_letter: 1 + count })
    .onConflict((conflict) => conflict.constraint('agenda_is_one').doUpdateSet({ next_letter: sql<number>`agenda.next_letter + ${count}` }))
    .returning('next_letter')
    .executeTakeFirstOrThrow();
  return next_letter - count;
}
