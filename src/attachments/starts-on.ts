import { approversOf, type Audience, audiences, deciderFor, type EntryRow, isAudience, isWider, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { sql } from 'kysely';

type Start = { audience: Audience; ask: { to: Audience; decider: 'programme_manager' | 'coordinator' } | null };

/**
 * Where a new file starts: with the entry, or on the widest rung below it that needs nobody's yes where the network wants one for the
 * entry's own. Then somebody is asked, unless a request to raise the entry is open: a yes to that carries the file too.
 */
export async function startsOn(tx: Tx, by: Viewer, entry: EntryRow): Promise<Start> {
  const approvers = await approversOf(tx, entry.network_id);
  const decider = (to: Audience) => deciderFor({ from: 'self', to, collaborationId: entry.collaboration_id, networkId: entry.network_id }, approvers, by);
  const asked = decider(entry.audience);
  if (!asked) return { audience: entry.audience, ask: null };
  const rungs = audiences.filter((rung) => !isWider(rung, entry.audience) && (rung !== 'collaboration' || entry.collaboration_id) && !decider(rung));
  const open = await tx.selectFrom('approval').select('id').where('entry_id', '=', entry.id).where('decided_at', 'is', null).executeTakeFirst();
  return { audience: rungs.at(-1) ?? 'self', ask: open ? null : { to: entry.audience, decider: asked } };
}

/** The files go up with the entry: whoever raised it, or said yes to it, could open them. */
export async function raiseAttachments(tx: Tx, entryId: string, to: string): Promise<void> {
  if (!isAudience(to)) return;
  await sql`update attachment set audience = ${to}::audience
    where entry_id = ${entryId} and withdrawn_at is null and audience < ${to}::audience`.execute(tx);
}
