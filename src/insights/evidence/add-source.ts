import { askAnew, type Audience, happened, isWider, saidTo, seenBy, type Viewer } from '#entries/index';
import { type Db, type Tx, transact } from '#platform/db';
import { ok, refuse, type Result } from '#platform/result';
import { dayOf, today } from '#platform/time';
import { entryOf, insightToSteer, type StandingInsight } from '../insight-to-steer';
import type { SourceKind } from '../tables';
import { doiOf, webAddressOf } from './source';

export type NewSource = { id: string; insightId: string; kind: SourceKind; reference: string; title: string; seenOn: string | null };
export type SourceRefusal = 'gone' | 'not_yours' | 'no_doi' | 'no_address' | 'no_day' | 'future' | 'no_outcome' | 'taken';

/** The field of the form a refusal speaks of is named after what it asks for. */
const cleaned: Record<SourceKind, (typed: string) => string | null> = { doi: doiOf, url: webAddressOf, result: (typed) => typed || null };

/**
 * Names what stands outside: a publication by its DOI, a page on the web as it was on a day, a result in words. By who steers the
 * insight; for as many people as the insight is for at that moment.
 */
export const addSource = (db: Db, by: Viewer, source: NewSource): Promise<Result<null, SourceRefusal>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, source.insightId);
    if (!found.ok) return found;
    const reference = cleaned[source.kind](source.reference);
    if (!reference) return source.kind === 'doi' ? refuse('no_doi', 'bron') : refuse('no_address', 'bron');
    if (!source.seenOn && source.kind !== 'doi') return refuse('no_day', 'wanneer');
    if (source.seenOn && source.seenOn > today()) return refuse('future', 'wanneer');
    return write(tx, by, found.value, { ...source, reference, audience: found.value.audience });
  });

async function write(tx: Tx, by: Viewer, insight: StandingInsight, source: NewSource & { audience: Audience }): Promise<Result<null, 'taken'>> {
  const { id, insightId, kind, reference, title, seenOn, audience } = source;
  const made = await tx
    .insertInto('insight_source')
    .values({ id, insight_id: insightId, kind, reference, title, seen_on: seenOn, by_id: by.personId, audience })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return (await isSame(tx, by, source)) ? ok(null) : refuse('taken');
  await happened(tx, 'source.added', { by, entry: entryOf(insight), audience });
  await askAnew(tx, insightId);
  return ok(null);
}

const isSame = async (tx: Tx, by: Viewer, { id, insightId }: NewSource): Promise<boolean> =>
  (await tx
    .selectFrom('insight_source')
    .select('id')
    .where('id', '=', id)
    .where('insight_id', '=', insightId)
    .where('by_id', '=', by.personId)
    .executeTakeFirst()) !== undefined;

/**
 * Names what came of an action under a question as a result, in the words it was told in. It keeps the audience it had there: never for
 * more people than could read it, and words that one collaboration kept to itself stay within that collaboration.
 */
export const citeOutcome = (db: Db, by: Viewer, cite: { id: string; insightId: string; actionId: string }): Promise<Result<null, SourceRefusal>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, cite.insightId);
    if (!found.ok) return found;
    const insight = found.value;
    const action = await tx
      .selectFrom('question_action as action')
      .innerJoin('entry', 'entry.id', 'action.question_id')
      .select(['action.what', 'action.outcome', 'action.done_at', 'action.audience', 'entry.audience as question_audience', 'entry.collaboration_id'])
      .where('action.id', '=', cite.actionId)
      .where('action.outcome', '<>', '')
      .where('entry.network_id', '=', insight.network_id)
      .where(seenBy(by))
      .where(saidTo(by, 'action', 'made_by'))
      .executeTakeFirst();
    if (!action?.done_at) return refuse('no_outcome');
    const said = narrowest(action.audience, action.question_audience);
    if (!isWider(said, 'collaboration') && action.collaboration_id !== insight.collaboration_id) return refuse('no_outcome');
    const audience = narrowest(said, insight.audience);
    const source = { id: cite.id, insightId: cite.insightId, kind: 'result' as const, reference: action.outcome, title: action.what };
    return write(tx, by, insight, { ...source, seenOn: dayOf(action.done_at), audience });
  });

const narrowest = (one: Audience, other: Audience): Audience => (isWider(one, other) ? other : one);

/** Takes a source back. It is kept, and shown to nobody. */
export const withdrawSource = (db: Db, by: Viewer, source: { insightId: string; sourceId: string }): Promise<Result<null, 'gone' | 'not_yours'>> =>
  transact(db, async (tx) => {
    const found = await insightToSteer(tx, by, source.insightId);
    if (!found.ok) return found;
    const gone = await tx
      .updateTable('insight_source')
      .from('entry')
      .set({ withdrawn_at: new Date() })
      .whereRef('entry.id', '=', 'insight_source.insight_id')
      .where('insight_source.id', '=', source.sourceId)
      .where('insight_source.insight_id', '=', source.insightId)
      .where('insight_source.withdrawn_at', 'is', null)
      .where(saidTo(by, 'insight_source', 'by_id'))
      .returning('insight_source.audience')
      .executeTakeFirst();
    if (!gone) return refuse('gone');
    await happened(tx, 'source.withdrawn', { by, entry: entryOf(found.value), audience: narrowest(gone.audience, found.value.audience) });
    return ok(null);
  });
