import { entryColumns, type EntryRow, happened, linkEntries, seenBy, touchEntry, unlinkEntries, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { entryOf, insightToSteer, type StandingInsight } from '../insight-to-steer';
import { shortsIn } from './source';

/** How an insight leans on another piece: that one backs it up, it grew out of that one, or it answers that one. */
export const leanings = ['supports', 'grew_out_of', 'answers'] as const;
export type Leaning = (typeof leanings)[number];
export type LinkRefusal = 'gone' | 'not_yours' | 'no_such_piece' | 'itself' | 'no_question';

/** From the younger or the smaller: what backs it up goes out from the other piece, the rest from the insight. */
const ends = (insight: { id: string }, other: { id: string }, kind: Leaning): [string, string] =>
  kind === 'supports' ? [other.id, insight.id] : [insight.id, other.id];

async function pieceAt(tx: Tx, by: Viewer, insight: StandingInsight, place: string): Promise<EntryRow | undefined> {
  const shorts = shortsIn(place);
  if (shorts.length === 0) return undefined;
  const found = await tx
    .selectFrom('entry')
    .select(entryColumns)
    .where('entry.short', 'in', shorts)
    .where('entry.network_id', '=', insight.network_id)
    .where(seenBy(by))
    .execute();
  return shorts.map((short) => found.find((one) => one.short === short)).find((one) => one !== undefined);
}

/** Ties another piece of this network to the insight: `place` is its address as somebody pasted it, or its short. */
export const linkEvidence = (db: Db, by: Viewer, link: { insightId: string; place: string; kind: Leaning }): Promise<Result<null, LinkRefusal>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, link.insightId);
    if (!found.ok) return found;
    const other = await pieceAt(tx, by, found.value, link.place);
    if (!other) return refuse('no_such_piece', 'plek');
    if (other.id === found.value.id) return refuse('itself', 'plek');
    if (link.kind === 'answers' && other.kind !== 'question') return refuse('no_question', 'hoe');
    const [from, to] = ends(found.value, other, link.kind);
    await linkEntries(tx, by, from, to, link.kind);
    await touchEntry(tx, found.value.id);
    await happened(tx, 'evidence.linked', { by, entry: entryOf(found.value) });
    return ok(null);
  });

/** Loosens it again. */
export const unlinkEvidence = (db: Db, by: Viewer, link: { insightId: string; short: string; kind: Leaning }): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, link.insightId);
    if (!found.ok) return found;
    const other = await pieceAt(tx, by, found.value, link.short);
    if (!other) return refuse('gone');
    const [from, to] = ends(found.value, other, link.kind);
    if (!(await unlinkEntries(tx, from, to, link.kind))) return refuse('gone');
    await happened(tx, 'evidence.unlinked', { by, entry: entryOf(found.value) });
    return ok(null);
  });
