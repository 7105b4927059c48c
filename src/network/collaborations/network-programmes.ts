import type { ReadDb } from '#platform/db';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** The programmes of the network itself, which belong to no one collaboration, with their projects. */
export const networkProgrammes = (db: ReadDb, networkId: string) =>
  db
    .selectFrom('programme')
    .select(['programme.slug', 'programme.name', 'programme.summary', 'programme.starts_on', 'programme.ends_on'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('project')
          .select(['project.slug', 'project.name', 'project.summary', 'project.status', 'project.destination'])
          .whereRef('project.programme_id', '=', 'programme.id')
          .orderBy('project.name'),
      ).as('projects'),
    )
    .where('network_id', '=', networkId)
    .where('collaboration_id', 'is', null)
    .orderBy('starts_on')
    .orderBy('name')
    .execute();
