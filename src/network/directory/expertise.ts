import { happened, type Viewer } from '#entries/index';
import { type Db, type ReadDb, transact } from '#platform/db';
import { ok, type Result } from '#platform/result';
import { sql } from 'kysely';

/** The building blocks of the networks a person belongs to, and which of them they say they can help with. */
export type ExpertiseSet = Awaited<ReturnType<typeof expertiseSets>>[number];
export const expertiseSets = (db: ReadDb, viewer: Viewer) =>
  db
    .selectFrom('taxonomy')
    .innerJoin('network', 'network.taxonomy_id', 'taxonomy.id')
    .select('taxonomy.id')
    .select(sql<string>`string_agg(network.name, ', ' order by network.name)`.as('networks'))
    .select(
      sql<{ id: string; label: string; label_en: string; pictogram: string; mine: boolean }[]>`coalesce((select json_agg(json_build_object(
        'id', block.id, 'label', block.label, 'label_en', block.label_en, 'pictogram', block.pictogram,
        'mine', exists (select from person_expertise where person_id = ${viewer.personId} and building_block_id = block.id)) order by block.position)
        from building_block block where block.taxonomy_id = taxonomy.id and block.retired_at is null), '[]')`.as('blocks'),
    )
    .where(sql<boolean>`network.id = any(${viewer.memberOf}::uuid[])`)
    .groupBy('taxonomy.id')
    .orderBy('networks')
    .execute();

/** In the person's own words, which they change on their own page. */
export const ownWords = (db: ReadDb, viewer: Viewer) => db.selectFrom('person').select('expertise').where('id', '=', viewer.personId).executeTakeFirst();

/** Exactly these, of the building blocks that can be chosen; one that has been retired stays where it stood. For oneself. */
export const chooseExpertise = (db: Db, by: Viewer, chosen: string[]): Promise<Result<null>> =>
  transact(db, async (tx) => {
    const sets = await expertiseSets(tx, by);
    const offered = sets.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    const kept = offered.filter((id) => chosen.includes(id));
    if (!by.personId || !offered.length) return ok(null);
    const { personId } = by;
    await tx.deleteFrom('person_expertise').where('person_id', '=', personId).where('building_block_id', 'in', offered).execute();
    if (kept.length)
      await tx
        .insertInto('person_expertise')
        .values(kept.map((building_block_id) => ({ person_id: personId, building_block_id })))
        .execute();
    await happened(tx, 'expertise.changed', { by });
    return ok(null);
  });
