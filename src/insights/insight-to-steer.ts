import { type EntryRow, entryColumns, may, seenBy, type Viewer } from '#entries/index';
import type { Tx } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { insightKinds } from './insight';
import { tellingColumns } from './insight-columns';
import { isOwnInsight } from './insight-here';

type Place = { network_id: string; collaboration_id: string | null; own: boolean };

/** Who made it, and the programme managers of its collaboration and the guides it invited. */
export const maySteerInsight = (by: Viewer, { network_id, collaboration_id, own }: Place): boolean =>
  may(by, 'steer', { network: network_id, collaboration: collaboration_id, own });

/** An insight with its newest words, for a deed: its row is locked until the transaction ends. */
export type StandingInsight = NonNullable<Awaited<ReturnType<typeof standingInsight>>>;

const standingInsight = (tx: Tx, by: Viewer, id: string) =>
  tx
    .selectFrom('insight')
    .innerJoin('entry', 'entry.id', 'insight.entry_id')
    .innerJoin('insight_version as version', (join) => join.onRef('version.insight_id', '=', 'entry.id').onRef('version.no', '=', 'insight.version'))
    .select(entryColumns)
    .select(['entry.title as entry_title', ...tellingColumns, 'version.no', 'version.interim', isOwnInsight(by.personId).as('own')])
    .where('entry.id', '=', id)
    .where('entry.kind', 'in', insightKinds)
    .where(seenBy(by))
    .forUpdate('insight')
    .executeTakeFirst();

export async function insightToSteer(tx: Tx, by: Viewer, id: string): Promise<Result<StandingInsight, 'gone' | 'not_yours'>> {
  const insight = await standingInsight(tx, by, id);
  if (!insight) return refuse('gone');
  return maySteerInsight(by, insight) ? ok(insight) : refuse('not_yours');
}

/** The entry a happening or a letter speaks of. */
export const entryOf = ({ id, short, network_id, kind, entry_title, author_id, collaboration_id, audience }: StandingInsight): EntryRow => ({
  id,
  short,
  network_id,
  kind,
  title: entry_title,
  author_id,
  collaboration_id,
  audience,
});
