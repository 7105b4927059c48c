import {
  type Audience,
  audienceChoices,
  changeAudience,
  type EntryRow,
  findEntryById,
  happened,
  linkEntries,
  madeBefore,
  makeEntry,
  may,
  type Viewer,
} from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit, mayAskForNetwork, widestAtOnce } from '#questions/index';
import { sql } from 'kysely';
import type { InsightKind, Telling } from './insight';

export type NewInsight = {
  id: string;
  networkId: string;
  collaborationId: string | null;
  kind: InsightKind;
  telling: Telling;
  interim: boolean;
  blocks: string[];
  audience: Audience;
  /** the entry it grew out of */
  from: string | null;
};
export type Made = { id: string; short: string; title: string; waitsFor: Audience | null };
export type MakeRefusal = 'not_yours' | 'not_your_collaboration' | 'no_such_rung' | 'no_such_block' | 'no_source' | 'taken';

/**
 * Tells an insight, for a collaboration one has a role in or for the network. Where the network wants somebody's yes for the audience
 * that was chosen, it starts on the widest rung that needs none, and the yes is asked.
 */
export const makeInsight = (db: Db, by: Viewer, insight: NewInsight): Promise<Result<Made, MakeRefusal>> =>
  transact(db, async (tx) => {
    const before = await madeBefore(tx, by, { id: insight.id, kind: insight.kind });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok({ ...before, waitsFor: null });
    const refused = await refuseInsight(tx, by, insight);
    if (refused) return refused;
    const audience = await widestAtOnce(tx, by, insight, insight.audience);
    const entry = await writeInsight(tx, by, { ...insight, audience });
    if (insight.from) await linkEntries(tx, by, entry.id, insight.from, 'grew_out_of');
    await happened(tx, 'insight.made', { by, entry });
    const waits = audience !== insight.audience;
    if (waits) await changeAudience(tx, by, { entryId: entry.id, to: insight.audience, note: '', own: true });
    return ok({ id: entry.id, short: entry.short, title: entry.title, waitsFor: waits ? insight.audience : null });
  });

async function refuseInsight(tx: Tx, by: Viewer, { networkId, collaborationId, audience, blocks, from }: NewInsight) {
  if (!may(by, 'ask', { network: networkId })) return refuse('not_yours');
  const mine = by.roles.some((role) => role.collaborationId === collaborationId && role.networkIds.includes(networkId));
  if (!(collaborationId === null ? mayAskForNetwork(by, networkId) : mine)) return refuse('not_your_collaboration', 'samenwerking');
  if (!audienceChoices(by, networkId, collaborationId).offered.includes(audience)) return refuse('no_such_rung', 'doelgroep');
  if (from && (await findEntryById(tx, by, from))?.network_id !== networkId) return refuse('no_source');
  return (await blocksFit(tx, networkId, blocks)) ? null : refuse('no_such_block', 'bouwstenen');
}

type Written = Omit<NewInsight, 'from'> & { authorId?: string | null };

/** The entry, the insight and its first words. Working out a mark of a meeting makes it with this as well. */
export async function writeInsight(tx: Tx, by: Viewer, insight: Written): Promise<EntryRow> {
  const { id, telling, interim, audience } = insight;
  const entry = await makeEntry(tx, by, { ...insight, title: telling.title });
  await tx.insertInto('insight').values({ entry_id: id }).execute();
  await tx
    .insertInto('insight_version')
    .values({ insight_id: id, no: 1, ...telling, interim, by_id: by.personId, audience })
    .execute();
  return entry;
}

/** What makes an insight whose words are somebody else's the writer's all the same: they wrote its first version. */
export const wroteIt = (by: Viewer) => sql<boolean>`exists (select from insight_version written
  where written.insight_id = entry.id and written.no = 1 and written.by_id = ${by.personId}::uuid)`;
