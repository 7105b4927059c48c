import { approversOf, askApproval, deciderFor, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { entryOf, insightToSteer } from './insight-to-steer';
import { raiseVersion } from './raise-version';

/**
 * Asks once more for a yes to the newest words, after a no or where the request was taken back. Refused while one is open. Who needs
 * nobody's yes lets everybody read them at once.
 */
export const askAgain = (db: Db, by: Viewer, id: string): Promise<Result<'asked' | 'raised', 'gone' | 'not_yours' | 'unchanged'>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, id);
    if (!found.ok) return found;
    const entry = entryOf(found.value);
    const waits = await tx
      .selectFrom('insight_version')
      .select('no')
      .where('insight_id', '=', id)
      .where('no', '=', found.value.no)
      .where('audience', '<', entry.audience)
      .executeTakeFirst();
    const open = await tx.selectFrom('approval').select('id').where('entry_id', '=', id).where('decided_at', 'is', null).executeTakeFirst();
    const step = { from: 'self' as const, to: entry.audience, collaborationId: entry.collaboration_id, networkId: entry.network_id };
    if (!waits || open) return refuse('unchanged');
    const decider = deciderFor(step, await approversOf(tx, entry.network_id), by);
    if (decider) await askApproval(tx, by, entry, { to: entry.audience, decider, note: '' });
    else await raiseVersion(tx, id, entry.audience);
    return ok(decider ? 'asked' : 'raised');
  });
