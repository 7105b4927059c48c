import { approversOf, happened, linkEntries, madeBefore, type Viewer } from '#entries/index';
import { type MarkRefusal, markToSettle, rungFor, settleMark } from '#harvest/index';
import { takesPart } from '#network/index';
import { type Db, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit } from '#questions/index';
import type { InsightKind, Telling } from './insight';
import { writeInsight, wroteIt } from './make-insight';

export type WorkedOut = {
  id: string;
  /** what was marked at the harvest of a meeting */
  markId: string;
  networkId: string;
  collaborationId: string | null;
  kind: InsightKind;
  telling: Telling;
  interim: boolean;
  blocks: string[];
};
export type WorkOutRefusal = MarkRefusal | 'not_here' | 'no_such_block' | 'no_rung' | 'taken';

/**
 * Makes an insight of something that was said in a meeting: who leads it does. Whoever said it under their own name is its author; who
 * writes it down never is. It starts no wider than the room was told, or narrower where the network first wants a yes.
 */
export const workOutMark = (db: Db, by: Viewer, worked: WorkedOut): Promise<Result<{ id: string; short: string; title: string }, WorkOutRefusal>> =>
  transact(db, async (tx) => {
    const before = await madeBefore(tx, by, { id: worked.id, kind: worked.kind, mine: wroteIt(by) });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok(before);
    const found = await markToSettle(tx, by, worked.markId);
    if (!found.ok) return found;
    const { meeting, said } = found.value;
    if (meeting.network_id !== worked.networkId) return refuse('gone');
    if (worked.collaborationId && !(await takesPart(tx, worked.networkId, worked.collaborationId))) return refuse('not_here', 'samenwerking');
    if (!(await blocksFit(tx, worked.networkId, worked.blocks))) return refuse('no_such_block', 'bouwstenen');
    const approvers = await approversOf(tx, worked.networkId);
    const { networkId, collaborationId } = worked;
    const audience = rungFor({ announced: said.announced, heldBy: meeting.collaboration_id, networkId, collaborationId }, approvers, by);
    if (!audience) return refuse('no_rung', 'samenwerking');
    const entry = await writeInsight(tx, by, { ...worked, audience, authorId: said.author_id });
    await linkEntries(tx, by, entry.id, meeting.id, 'grew_out_of');
    await settleMark(tx, worked.markId, entry.id);
    await happened(tx, 'insight.worked_out', { by, entry });
    return ok({ id: entry.id, short: entry.short, title: entry.title });
  });
