import {
  approversOf,
  askApproval,
  type Audience,
  changeKind,
  deciderFor,
  type EntryRow,
  happened,
  isWider,
  setBlocks,
  touchEntry,
  type Viewer,
} from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit, widestAtOnce } from '#questions/index';
import { type InsightKind, sameTelling, type Telling } from './insight';
import { entryOf, insightToSteer, type StandingInsight } from './insight-to-steer';
import { retitle } from './raise-version';

export type InsightChange = {
  id: string;
  /** the version that was on screen */
  version: number;
  kind: InsightKind;
  blocks: string[];
  telling: Telling;
  interim: boolean;
  reason: string;
};
export type Changed = { version: number; waitsFor: Audience | null };
export type ChangeRefusal = 'gone' | 'not_yours' | 'stale' | 'unchanged' | 'why' | 'no_such_block';

/**
 * Says it anew, as a next version, and why. What it said before stays, for who could read it. Where the network wants a yes before this
 * many people read something, the new words start on the widest rung that needs none, and until that yes the others keep the old ones.
 * The kind and the building blocks are no words: they change for everybody at once.
 */
export const changeInsight = (db: Db, by: Viewer, change: InsightChange): Promise<Result<Changed, ChangeRefusal>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, change.id);
    if (!found.ok) return found;
    const insight = found.value;
    const same = sameTelling(insight, change.telling) && insight.interim === change.interim;
    if (insight.no !== change.version) return same ? ok({ version: insight.no, waitsFor: null }) : refuse('stale');
    if (!(await blocksFit(tx, insight.network_id, change.blocks))) return refuse('no_such_block', 'bouwstenen');
    if (!same && !change.reason) return refuse('why', 'reden');
    const rearranged = await rearrange(tx, by, insight, change);
    if (same) return rearranged ? ok({ version: insight.no, waitsFor: null }) : refuse('unchanged');
    return ok(await writeVersion(tx, by, insight, change));
  });

/** Another kind or other building blocks. */
async function rearrange(tx: Tx, by: Viewer, insight: StandingInsight, { kind, blocks }: InsightChange): Promise<boolean> {
  const before = await tx.selectFrom('entry_block').select('building_block_id as id').where('entry_id', '=', insight.id).execute();
  const sameBlocks = before.length === new Set(blocks).size && before.every(({ id }) => blocks.includes(id));
  if (!sameBlocks) await setBlocks(tx, insight.id, blocks);
  if (kind === insight.kind) return !sameBlocks;
  await changeKind(tx, insight.id, kind);
  await happened(tx, 'insight.kind_changed', { by, entry: entryOf(insight) });
  return true;
}

async function writeVersion(tx: Tx, by: Viewer, insight: StandingInsight, { telling, interim, reason }: InsightChange): Promise<Changed> {
  const entry = entryOf(insight);
  const no = insight.no + 1;
  const { audience, ask } = await whereItStarts(tx, by, entry);
  await tx
    .insertInto('insight_version')
    .values({ insight_id: entry.id, no, ...telling, interim, reason, by_id: by.personId, audience })
    .execute();
  await tx.updateTable('insight').set({ version: no }).where('entry_id', '=', entry.id).execute();
  if (audience === entry.audience) await touchEntry(tx, entry.id);
  await retitle(tx, entry.id);
  await happened(tx, 'insight.changed', { by, entry, audience, details: { version: no } });
  // Who was asked already is asked about these words now: a yes to the old ones would let out words nobody read.
  if (ask) await askApproval(tx, by, entry, { ...ask, note: reason });
  return { version: no, waitsFor: ask && !isWider(ask.to, entry.audience) ? ask.to : null };
}

async function whereItStarts(tx: Tx, by: Viewer, entry: EntryRow) {
  const approvers = await approversOf(tx, entry.network_id);
  const open = await tx.selectFrom('approval').select('to_audience').where('entry_id', '=', entry.id).where('decided_at', 'is', null).executeTakeFirst();
  const place = { collaborationId: entry.collaboration_id, networkId: entry.network_id };
  const free = !deciderFor({ from: 'self', to: entry.audience, ...place }, approvers, by);
  const audience = free ? entry.audience : await widestAtOnce(tx, by, place, entry.audience);
  const to = open && isWider(open.to_audience, entry.audience) ? open.to_audience : entry.audience;
  const decider = free && to === entry.audience ? null : deciderFor({ from: 'self', to, ...place }, approvers, by);
  return { audience, ask: decider ? { to, decider } : null };
}
