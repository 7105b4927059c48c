import { type HeldRole, outsider, type Viewer, viewerOf } from '#entries/index';
import type { ReadDb } from '#platform/db';
import { sql } from 'kysely';

// A role in a collaboration counts in every network that collaboration is in.
const heldRoles = sql<HeldRole[]>`coalesce((
  select json_agg(json_build_object(
    'kind', role.kind,
    'collaborationId', role.collaboration_id,
    'organisationId', role.organisation_id,
    'networkIds', place.network_ids,
    'nationalIn', coalesce((select json_agg(national_party.network_id) from national_party
      where national_party.organisation_id = role.organisation_id and national_party.network_id = any(place.network_ids)), '[]')))
  from role, lateral (
    select case when role.network_id is not null then array[role.network_id]
      else array(select network_id from network_collaboration where collaboration_id = role.collaboration_id) end as network_ids
  ) place
  where role.person_id = person.id and role.ended_at is null), '[]')`;

const people = (db: ReadDb) =>
  db
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.language', 'person.administrator_since', heldRoles.as('roles')])
    .where('person.removed_at', 'is', null);

type Found = { id: string; name: string; administrator_since: Date | null; roles: HeldRole[] };
const asViewer = (found: Found | undefined): Viewer =>
  found ? viewerOf({ id: found.id, name: found.name, administrator: found.administrator_since !== null }, found.roles) : outsider;

/** The viewer a person is now. Nobody by that id: an outsider. */
export const viewerById = async (db: ReadDb, personId: string): Promise<Viewer> =>
  asViewer(await people(db).where('person.id', '=', personId).executeTakeFirst());

export type Visiting = { viewer: Viewer; usedAt: Date };

/**
 * The viewer behind a session's token, in one statement: the roles that stand now, not those of when they signed in. A session that
 * was not used for 30 days is over.
 */
export async function viewerByToken(db: ReadDb, token: string): Promise<Visiting | undefined> {
  const found = await people(db)
    .innerJoin('session', 'session.person_id', 'person.id')
    .select('session.updated_at as used_at')
    .where('session.token', '=', token)
    .where('session.expires_at', '>', sql<Date>`now()`)
    .where('session.updated_at', '>', sql<Date>`now() - interval '30 days'`)
    .executeTakeFirst();
  return found && { viewer: asViewer(found), usedAt: found.used_at };
}
