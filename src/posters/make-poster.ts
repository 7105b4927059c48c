import { type Audience, audienceChoices, changeAudience, happened, madeBefore, makeEntry, type Viewer } from '#entries/index';
import { type Db, type ReadDb, type Tx, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit, widestAtOnce } from '#questions/index';
import { sql } from 'kysely';
import { mayShapePoster } from './may-shape';
import { refuseSaid, type Said } from './poster';
import { writeSections } from './write-sections';

export type NewPoster = Said & { id: string; networkId: string; collaborationId: string; audience: Audience; blocks: string[] };
export type Made = { id: string; short: string; title: string; waitsFor: Audience | null };
export type MakeRefusal = 'not_yours' | 'no_such_rung' | 'no_such_block' | 'second' | 'taken' | 'empty' | 'no_heading' | 'no_text' | 'too_many';

/**
 * The poster of a collaboration in a network; there is one. Where the network wants somebody's yes for the audience that was chosen,
 * it starts on the widest rung that needs none, and the yes is asked.
 */
export const makePoster = (db: Db, by: Viewer, poster: NewPoster): Promise<Result<Made, MakeRefusal>> =>
  transact(db, async (tx) => {
    const { id, networkId, collaborationId } = poster;
    // Two people who make it at once: the second waits here, and finds the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`poster ${networkId} ${collaborationId}`}, 0))`.execute(tx);
    const before = await madeBefore(tx, by, { id, kind: 'poster' });
    if (before === 'foreign') return refuse('taken');
    if (before) return ok({ ...before, waitsFor: null });
    const name = await refused(tx, by, poster);
    if (typeof name !== 'string') return name;
    const start = await widestAtOnce(tx, by, poster, poster.audience);
    const entry = await makeEntry(tx, by, { ...poster, kind: 'poster', title: name, audience: start });
    await tx.insertInto('poster').values({ entry_id: id, opening: poster.opening }).execute();
    const sections = poster.sections.map((section) => ({ ...section, id: newId() }));
    await writeSections(tx, by, { ...poster, sections, posterId: id, no: 1, reason: '', audience: start });
    await happened(tx, 'poster.made', { by, entry });
    const waits = start !== poster.audience;
    if (waits) await changeAudience(tx, by, { entryId: id, to: poster.audience, note: '', own: true });
    return ok({ id, short: entry.short, title: name, waitsFor: waits ? poster.audience : null });
  });

/** The name of the collaboration, or why not. */
async function refused(tx: Tx, by: Viewer, poster: NewPoster): Promise<string | ReturnType<typeof refuse<MakeRefusal>>> {
  const { networkId, collaborationId } = poster;
  if (!mayShapePoster(by, { network: networkId, collaboration: collaborationId })) return refuse('not_yours');
  const collaboration = await tx
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select('collaboration.name')
    .where('network_collaboration.network_id', '=', networkId)
    .where('collaboration.id', '=', collaborationId)
    .executeTakeFirst();
  if (!collaboration) return refuse('not_yours');
  if (await posterStanding(tx, networkId, collaborationId)) return refuse('second');
  if (!audienceChoices(by, networkId, collaborationId).offered.includes(poster.audience)) return refuse('no_such_rung', 'doelgroep');
  if (!(await blocksFit(tx, networkId, poster.blocks))) return refuse('no_such_block', 'bouwstenen');
  return refuseSaid(poster) ?? collaboration.name;
}

/** Whether there is one, whoever may read it. A retracted poster leaves room for another. */
export const posterStanding = (db: ReadDb, networkId: string, collaborationId: string) =>
  db
    .selectFrom('entry')
    .select('entry.short')
    .where('entry.network_id', '=', networkId)
    .where('entry.collaboration_id', '=', collaborationId)
    .where('entry.kind', '=', 'poster')
    .where('entry.retired_at', 'is', null)
    .executeTakeFirst();

/** Which of these collaborations of the network have none. */
export const collaborationsWithoutPoster = (db: ReadDb, networkId: string, ids: string[]) =>
  db
    .selectFrom('collaboration')
    .innerJoin('network_collaboration', 'network_collaboration.collaboration_id', 'collaboration.id')
    .select(['collaboration.id', 'collaboration.slug', 'collaboration.name'])
    .where('network_collaboration.network_id', '=', networkId)
    .where('collaboration.id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry')
            .select('entry.id')
            .whereRef('entry.collaboration_id', '=', 'collaboration.id')
            .where('entry.network_id', '=', networkId)
            .where('entry.kind', '=', 'poster')
            .where('entry.retired_at', 'is', null),
        ),
      ),
    )
    .orderBy('collaboration.name')
    .execute();
