import type { ReadDb } from '#platform/db';

/** Who answers for a place: where letters about it go. */
export type Keeper = { id: string; name: string; email: string; language: string };

const keepers = (db: ReadDb) =>
  db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .select(['person.id', 'person.name', 'person.email', 'person.language'])
    .distinct()
    .where('role.ended_at', 'is', null)
    .where('person.removed_at', 'is', null)
    // Example people have no letter box.
    .where('person.example', '=', false);

/** The programme managers of a collaboration, for letters that need an answer. */
export const managersOf = (db: ReadDb, collaborationId: string): Promise<Keeper[]> =>
  keepers(db).where('role.kind', '=', 'programme_manager').where('role.collaboration_id', '=', collaborationId).execute();

export const coordinatorsOf = (db: ReadDb, networkId: string): Promise<Keeper[]> =>
  keepers(db).where('role.kind', '=', 'coordinator').where('role.network_id', '=', networkId).execute();
