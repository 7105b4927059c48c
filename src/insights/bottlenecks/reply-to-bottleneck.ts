import { entryColumns, happened, seenBy, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import type { ReplyState } from '../tables';
import { speaksFor } from './speaks-for';

export type Reply = { id: string; insightId: string; addressId: string; state: ReplyState; text: string };
export type ReplyRefusal = 'gone' | 'not_your_party' | 'no_words';

/**
 * The answer of the party, in words. The latest is how things stand; earlier ones stay readable. It is for who
 * reads the bottleneck at that moment, and stays with them when that goes up. Everybody it touches gets a letter (`tellOfBottlenecks`).
 */
export const replyToBottleneck = (db: Db, by: Viewer, reply: Reply): Promise<Result<null, ReplyRefusal>> =>
  transact(db, async (tx) => {
    const address = await tx
      .selectFrom('bottleneck_address')
      .innerJoin('entry', 'entry.id', 'bottleneck_address.insight_id')
      .select(entryColumns)
      .select('bottleneck_address.organisation_id')
      .where('bottleneck_address.id', '=', reply.addressId)
      .where('bottleneck_address.insight_id', '=', reply.insightId)
      .where('bottleneck_address.withdrawn_at', 'is', null)
      .where(seenBy(by))
      .executeTakeFirst();
    if (!address) return refuse('gone');
    if (!speaksFor(by, address.network_id, address.organisation_id)) return refuse('not_your_party');
    if (!reply.text) return refuse('no_words', 'tekst');
    const written = await tx
      .insertInto('bottleneck_reply')
      .values({ id: reply.id, address_id: reply.addressId, state: reply.state, text: reply.text, by_id: by.personId, audience: address.audience })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (written) await happened(tx, 'bottleneck.replied', { by, entry: address, details: { state: reply.state } });
    return ok(null);
  });
