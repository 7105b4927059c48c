import { findEntryById, happened, setBlocks, touchEntry, type Viewer } from '#entries/index';
import { type Db, transact } from '#platform/db';
import { newId } from '#platform/id';
import { ok, refuse, type Result } from '#platform/result';
import { blocksFit } from '#questions/index';
import { mayShapeThis } from './may-shape';
import { refuseSaid, type Said, saysTheSame, type Section } from './poster';
import { writeSections } from './write-sections';

export type PosterChange = Said & { id: string; version: number; reason: string; blocks: string[] };
export type ChangeRefusal = 'gone' | 'not_yours' | 'stale' | 'unchanged' | 'no_such_block' | 'empty' | 'no_heading' | 'no_text' | 'too_many';

/** Says it anew, as a next version. What it said before stays to be read, by who could read it then. */
export const changePoster = (db: Db, by: Viewer, change: PosterChange): Promise<Result<{ version: number }, ChangeRefusal>> =>
  transact(db, async (tx) => {
    const entry = await findEntryById(tx, by, change.id);
    if (entry?.kind !== 'poster') return refuse('gone');
    if (!mayShapeThis(by, entry)) return refuse('not_yours');
    const standing = await tx.selectFrom('poster').select(['opening', 'version']).where('entry_id', '=', entry.id).forUpdate().executeTakeFirstOrThrow();
    const sections = await tx
      .selectFrom('poster_section')
      .select(['id', 'kind', 'heading', 'text'])
      .where('poster_id', '=', entry.id)
      .orderBy('position')
      .execute();
    const fresh = { ...change, sections: withTheirIds(change.sections, sections) };
    if (standing.version !== change.version) return refuse('stale');
    const refused = refuseSaid(fresh);
    if (refused) return refused;
    if (!(await blocksFit(tx, entry.network_id, change.blocks))) return refuse('no_such_block', 'bouwstenen');
    const before = await tx.selectFrom('entry_block').select('building_block_id as id').where('entry_id', '=', entry.id).execute();
    const sameBlocks = new Set([...before.map(({ id }) => id), ...change.blocks]).size === before.length && new Set(change.blocks).size === before.length;
    if (!sameBlocks) await setBlocks(tx, entry.id, change.blocks);
    // What it is about is no new version of what it says.
    if (saysTheSame({ opening: standing.opening, sections }, fresh)) return sameBlocks ? refuse('unchanged') : ok({ version: standing.version });
    const no = standing.version + 1;
    await tx.updateTable('poster').set({ opening: change.opening, version: no }).where('entry_id', '=', entry.id).execute();
    await writeSections(tx, by, { ...fresh, posterId: entry.id, no, audience: entry.audience });
    await touchEntry(tx, entry.id);
    await happened(tx, 'poster.changed', { by, entry, details: { version: no } });
    return ok({ version: no });
  });

/** A section keeps its id, so that the notes on it stay; one that came from somewhere else is a new one. */
function withTheirIds(sections: Section[], own: Pick<Section, 'id' | 'kind'>[]): Section[] {
  const left = new Map(own.map(({ id, kind }) => [id, kind]));
  return sections.map((one) => {
    const known = left.get(one.id) === one.kind;
    left.delete(one.id);
    return known ? one : { ...one, id: newId() };
  });
}
